import { onTestFinished } from 'vitest'
import type { Db, NewRow, QueuedKind } from '#db/schema.ts'
import { type Clock, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { createLog } from '#src/log.ts'
import { createMailers, MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import type { Composer, Composers } from '#src/outbox/composer.ts'
import { createDelivery } from '#src/outbox/delivery.ts'
import { enqueue } from '#src/outbox/enqueue.ts'
import type { Post } from '#src/outbox/post.ts'
import { createSecrets } from '#src/secrets.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import type { Rendered } from '#src/templates/render.ts'
import { standingClock } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createUser } from '#test/support/factories.ts'

export const KEY = 'a-key-that-only-tests-use-long-enough-to-be-one'
const secrets = createSecrets([KEY])
const VERSIONS = { templateVersion: BUILT_IN, brandVersion: null, organizationBrandVersion: null }

const GREETING: Rendered = {
  direction: 'ltr',
  ...{
    subject: ['Welcome'],
    preheader: [''],
    html: ['<a href="', 'link', '">Open</a>'],
    text: ['', 'link', ''],
  },
  senderName: null,
}

interface Office {
  smtp?: string
  resend?: string
  /** A key that the provider doesn't know. */
  apiKey?: string
  /** So many that nothing waits, unless a test is about it. */
  requestsPerSecond?: number | null
  /** Standing still, unless a test needs time to pass. */
  clock?: Clock
  db?: Db
}

interface Letter {
  to?: string
  name?: string
  lane?: 0 | 1
  kind?: QueuedKind
}

/** An outbox with one mailbox on the transport under test, and a clock that stands still. */
export async function openOffice({ smtp, resend, apiKey = 're_test', ...options }: Office = {}) {
  const db = options.db ?? (await freshDb())
  const { clock: standing, later } = standingClock()
  const clock = options.clock ?? standing
  const revoked = new Set<string>()
  const stopping = new AbortController()
  const config = { baseUrl: 'http://localhost:3000', resendBaseUrl: resend }
  const mailers = createMailers({ db, clock, secrets, config })
  onTestFinished(() => mailers.close())
  const secret = smtp ?? (resend && apiKey)
  const mailbox: NewRow<'mailboxes'> = {
    id: newId(),
    name: 'Harbour Portal',
    address: 'welcome@harbour.example',
    transport: smtp ? 'smtp' : resend ? 'resend' : 'capture',
    secret: secret ? secrets.seal(MAILBOX_SECRET, secret) : null,
    requests_per_second: options.requestsPerSecond === undefined ? 1000 : options.requestsPerSecond,
    created_at: iso(clock()),
  }
  await db.insertInto('mailboxes').values(mailbox).execute()

  const composer = greeting(revoked)
  const composers: Composers = {
    ...{ invitation: composer, invitation_reminder: composer, password_changed: composer },
    ...{ password_reset: composer, recovery_help: composer, email_change: composer, email_changed: composer },
    registration_confirmation: composer,
  }
  const post: Post = {
    ...{ db, clock, secrets, log: createLog('silent'), instance: 'here', stopping: stopping.signal },
    mailerFor: mailers.mailerFor,
    composers,
    render: async () => GREETING,
    // The middle: no jitter.
    random: () => 0.5,
  }

  return {
    ...{ db, post, clock, later, revoked, stopping, mailboxId: mailbox.id },
    deliver: (changes: Partial<Post> = {}) => deliverDue({ ...post, ...changes }),
    queue: async (letters: Letter[]) => {
      for (const letter of letters) await queueOne(db, { mailboxId: mailbox.id, now: clock(), ...letter })
    },
    /** Very many to one person, quickly. */
    queueMany: async (count: number) => {
      const { id: userId } = await createUser(db)
      const about = { userId, invitationId: null, sendingId: null, mailboxId: mailbox.id }
      const kind = { kind: 'invitation' as const, lane: 1 as const, locale: 'en', ...VERSIONS }
      const mails = letters(count).map(({ to = '' }) => ({ ...kind, ...about, to }))
      await enqueue(db, mails, clock())
    },
    outbox: () => db.selectFrom('outbox').selectAll().orderBy('id').execute(),
    batches: () => db.selectFrom('batches').selectAll().orderBy('id').execute(),
    requests: () => db.selectFrom('batch_requests').selectAll().execute(),
    mailbox: () => db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow(),
    /** As if the process had been killed a minute ago. On PostgreSQL no test can move the clock that decides. */
    endLeases: () => db.updateTable('batches').set({ leased_until: '2000-01-01T00:00:00.000Z' }).execute(),
  }
}

export function letters(count: number, lane: 0 | 1 = 1): Letter[] {
  return Array.from({ length: count }, (_, i) => ({ to: `person${i}@example.org`, lane }))
}

/** What stands in every mail of a test, and must stand nowhere in the database. */
export const SECRET_LINK = 'https://portal.example/invite/'

/** Hands over everything that is due and says how many mails left. */
async function deliverDue(post: Post) {
  const failures: unknown[] = []
  const delivery = createDelivery(post, (error) => failures.push(error))
  delivery.begin()
  const sent = await delivery.end()
  if (failures.length > 0) throw failures[0]
  return sent
}

async function queueOne(db: Db, { mailboxId, now, ...letter }: Letter & { mailboxId: string; now: Date }) {
  const to = letter.to ?? `${newId()}@example.org`
  const user = await createUser(db, { name: letter.name ?? 'Ada', email: `${newId()}@example.org` })
  const about = { userId: user.id, invitationId: null, sendingId: null, mailboxId }
  const { lane = 1, kind = 'invitation' } = letter
  const mail = { kind, lane, locale: 'en', ...VERSIONS }
  await enqueue(db, [{ ...mail, ...about, to }], now)
}

function greeting(revoked: Set<string>): Composer {
  return async (trx, rows) => {
    const users = await trx.selectFrom('users').select(['id', 'name']).execute()
    const names = new Map<string | null, string>(users.map((user) => [user.id, user.name]))
    return {
      dead: new Map(rows.filter((row) => revoked.has(row.to)).map((row) => [row.id, 'revoked'])),
      recipientOf: (row) => {
        const link = `${SECRET_LINK}${secrets.derive(secrets.keyId, 'test', row.id)}`
        return { toName: names.get(row.user_id) ?? '', values: { link } }
      },
    }
  }
}
