import { passingOverLocked } from '#db/engine.ts'
import type { Db, LinkPurpose, Row } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { Composer } from '#src/outbox/composer.ts'
import { undecidedAmong } from '#src/outbox/undecided.ts'
import type { Why } from '#src/outbox/why.ts'
import type { Secrets } from '#src/secrets.ts'
import { tokenEpoch } from '#src/settings/epoch.ts'
import { readSettings } from '#src/settings/settings.ts'
import { formatMoment } from '#src/templates/format-moment.ts'
import { LINK_MINUTES, LINK_PATHS, type Link, tokenHashOf, tokenOf, whyEnded } from './link.ts'

export interface LinkMail {
  baseUrl: string
  secrets: Secrets
  purpose: LinkPurpose
  /** What to call whoever each link (by its id) is for. */
  namesOf(trx: Db, links: Link[]): Promise<Map<string, string>>
  /** Reasons not to send, by the id of the link, beside those that the link itself gives. */
  refuse?(trx: Db, links: Link[]): Promise<Map<string, Why>>
}

/** A mail that carries a link which works once: `{{name}}`, `{{portal}}`, `{{until}}` and `{{link}}`. */
export function composeLinkMail({ baseUrl, secrets, purpose, namesOf, refuse }: LinkMail): Composer {
  return async (trx, rows, now) => {
    const { portalName: portal, timeZone } = await readSettings(trx)
    const links = await holdFree(trx, rows)
    const undecided = await undecidedAmong(trx, rows, { by: 'about_id', held: links })
    const decided = rows.filter((row) => !undecided.has(row.id))
    const dead = deadAmong(decided, links, await refuse?.(trx, [...links.values()]))
    const open = decided.filter((row) => !dead.has(row.id)).map((row) => links.get(row.about_id!)!)
    const ends = addMinutes(now, LINK_MINUTES[purpose])
    const alive = await beginLife(trx, open, { secrets, ends })
    const names = await namesOf(trx, open)
    const recipientOf = ({ about_id, locale }: Row<'outbox'>) => {
      const link = alive.get(about_id!)!
      const name = names.get(link.id) ?? ''
      const until = formatMoment(ends, { locale: chooseLocale(locale), timeZone })
      const address = `${baseUrl}${LINK_PATHS[purpose]}/${tokenOf(link, secrets)}`
      return { toName: name, values: { name, portal, until, link: address } }
    }
    return { dead, undecided, recipientOf }
  }
}

/** The names of the users that links are for, as `namesOf`. */
export async function namesOfUsers(db: Db, links: Link[]) {
  if (links.length === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('links')
    .innerJoin('users', 'users.id', 'links.user_id')
    .select(['links.id', 'users.name'])
    .where(
      'links.id',
      'in',
      links.map((link) => link.id),
    )
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Those that somebody else holds are left out. */
async function holdFree(trx: Db, rows: Row<'outbox'>[]) {
  const ids = rows.flatMap((row) => row.about_id ?? [])
  if (ids.length === 0) return new Map<string, Link>()
  const named = trx.selectFrom('links').selectAll().where('id', 'in', ids)
  const links = await passingOverLocked(trx, named).execute()
  return new Map(links.map((link) => [link.id, link]))
}

function deadAmong(rows: Row<'outbox'>[], links: Map<string, Link>, refused?: Map<string, Why>) {
  const dead = new Map<string, Why>()
  for (const row of rows) {
    const link = links.get(row.about_id ?? '')
    const reason = link ? (whyEnded(link) ?? refused?.get(link.id)) : 'gone'
    if (reason) dead.set(row.id, reason)
  }
  return dead
}

/**
 * A life begins when the mail is made up; one queued before a backup was restored gets a token of the present epoch, under the
 * newest key. Returns the links as they are now.
 */
async function beginLife(trx: Db, links: Link[], { secrets, ends }: { secrets: Secrets; ends: Date }) {
  const present = { key_id: secrets.keyId, epoch: await tokenEpoch(trx) }
  const begun = new Map<string, Link>()
  for (const link of links) {
    const renewed = link.epoch === present.epoch ? undefined : { ...link, ...present }
    await trx
      .updateTable('links')
      .set({ expires_at: iso(ends) })
      .$if(renewed !== undefined, (update) =>
        update.set({ ...present, token_hash: tokenHashOf(renewed!, secrets) }),
      )
      .where('id', '=', link.id)
      .execute()
    begun.set(link.id, renewed ?? link)
  }
  return begun
}
