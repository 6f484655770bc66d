import { hashInvitationToken } from '#src/invitations/token.ts'
import type { Delivered } from './provider.ts'
import type { Scene } from './scene.ts'
import { seededChance } from './seed.ts'

const CONNECTIONS = 5
const LINKS_TRIED = 500
const AT_ONCE = 8

/** How a run ended, seen from the inboxes. */
export interface Tally {
  invitations: number
  kills: number
  /** Invited, taken by the provider in principle, and no mail. */
  lost: number
  /** Mails beyond the first of each person. */
  doubled: number
  /** Mails with a link that is somebody else's or another one than in the mail before. */
  wrong: number
  /** People about whom the database says something else than their inbox. */
  disagree: number
  links: { tried: number; work: number }
}

type Seen = Pick<Scene, 'db' | 'provider' | 'emails' | 'bad' | 'kills' | 'visit'>

/** Counts mails in inboxes and tries their links; what the product believes is compared, never trusted. */
export async function takeTally(scene: Seen, { tryAtMost = LINKS_TRIED } = {}): Promise<Tally> {
  const { emails, bad, provider, kills } = scene
  const inboxes = Map.groupBy(provider.delivered(), (mail) => mail.to)
  const good = emails.filter((_, i) => !bad.includes(i))
  const mails = [...inboxes.values()]
  return {
    invitations: emails.length,
    kills: kills(),
    lost: good.filter((email) => !inboxes.has(email)).length,
    doubled: mails.reduce((sum, inbox) => sum + inbox.length - 1, 0),
    wrong: await countWrong(scene, inboxes),
    disagree: await countDisagreeing(scene, inboxes),
    links: await tryLinks(scene, sample(mails, tryAtMost)),
  }
}

/** At most one on each open connection of a mail server; a provider that recognises a batch gets none twice. */
export function mostDoubled(transport: 'resend' | 'smtp', kills: number) {
  return transport === 'smtp' ? CONNECTIONS * kills : 0
}

async function countWrong({ db }: Seen, inboxes: Map<string, Delivered[]>) {
  const invitations = await db.selectFrom('invitations').select(['email', 'token_hash']).execute()
  const owners = new Map(invitations.map((row) => [row.token_hash, row.email]))
  const ownerOf = (link: string) => owners.get(hashInvitationToken(link.split('/').at(-1) ?? ''))
  return [...inboxes].filter(
    ([to, [first, ...more]]) =>
      ownerOf(first?.link ?? '') !== to || more.some((mail) => mail.link !== first?.link),
  ).length
}

async function countDisagreeing({ db, emails }: Seen, inboxes: Map<string, Delivered[]>) {
  const rows = await db.selectFrom('outbox').select(['to', 'state']).execute()
  const states = new Map(rows.map((row) => [row.to, row.state]))
  return emails.filter((email) => states.get(email) !== (inboxes.has(email) ? 'sent' : 'failed')).length
}

async function tryLinks({ visit }: Seen, inboxes: Delivered[][]) {
  const left = inboxes.map(([first]) => first?.link ?? '')
  let work = 0
  const tryInTurn = async () => {
    for (let link = left.pop(); link !== undefined; link = left.pop())
      if (link && (await visit(new URL(link).pathname)).status === 200) work += 1
  }
  await Promise.all(Array.from({ length: AT_ONCE }, tryInTurn))
  return { tried: inboxes.length, work }
}

/** All of them, or so many by chance. */
function sample<T>(items: T[], most: number) {
  const [left, chance] = [[...items], seededChance()]
  while (left.length > most) left.splice(chance.between(0, left.length - 1), 1)
  return left
}
