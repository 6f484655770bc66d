import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import type { Secrets } from '#src/secrets.ts'
import { type Draft, type Refusal, secretOf } from './draft.ts'
import { rateSet } from './rate.ts'
import { sealAnew } from './seal-anew.ts'
import { storedSecret } from './stored-secret.ts'

interface Save {
  draft: Draft
  secrets: Secrets
  by: { id: string }
  now: Date
}

type Saved = { id: string } | Refusal
type Changed = Saved | 'removed'

export async function addMailbox(db: Db, { draft, secrets, by, now }: Save): Promise<Saved> {
  const made = secretOf(draft, undefined)
  if ('error' in made) return made
  const id = newId()
  const { name, address, transport } = draft
  const secret = made.secret && secrets.seal(MAILBOX_SECRET, made.secret)
  await db.transaction().execute(async (trx) => {
    const webhook_secret = webhookSecret(draft, secrets)
    const row = { id, name, address, transport, secret, webhook_secret, created_at: iso(now) }
    await trx
      .insertInto('mailboxes')
      .values({ ...row, requests_per_second: rateIn(draft) })
      .execute()
    await record(trx, 'mailbox.added', { by, subjects: [id], now, particulars: { address, transport } })
  })
  return { id }
}

/**
 * The transport stays: frozen requests are in the form that the transport takes, and handed to another one they could be
 * lost or sent twice. Another way of sending is another mailbox.
 */
export async function changeMailbox(
  db: Db,
  mailbox: Row<'mailboxes'>,
  { draft, secrets, by, now }: Save,
): Promise<Changed> {
  const { id } = mailbox
  const stored = storedSecret(mailbox, secrets)
  const made = secretOf(draft, stored)
  if ('error' in made) return made
  const { name, address } = draft
  const same = made.secret === (stored ?? null)
  const webhook = webhookSecret(draft, secrets)
  const rate = rateIn(draft) ?? mailbox.requests_per_second
  const changed = Object.entries({
    name: name !== mailbox.name,
    address: address !== mailbox.address,
    connection: !same,
    webhook: webhook !== null,
    rate: rate !== null && rate !== rateSet(mailbox),
  }).flatMap(([what, is]) => (is ? [what] : []))

  return db.transaction().execute(async (trx) => {
    await sealAnew(trx, mailbox, secrets)
    const found = { tested_at: iso(now), test_result: null, stalled_at: null, stalled_reason: null }
    const tested = same && address === mailbox.address ? {} : found
    // What stays is not written: somebody else may have changed it, or a start have sealed it anew.
    const { numUpdatedRows } = await trx
      .updateTable('mailboxes')
      .set({ name, address, requests_per_second: rate, ...tested })
      .$if(!same, (update) =>
        update.set({ secret: made.secret && secrets.seal(MAILBOX_SECRET, made.secret) }),
      )
      .$if(webhook !== null, (update) => update.set({ webhook_secret: webhook }))
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'removed'
    await record(trx, 'mailbox.changed', { by, subjects: [id], now, particulars: { changed } })
    return { id }
  })
}

/** Other transports decide for themselves. */
function rateIn(draft: Draft) {
  return draft.transport === 'resend' ? draft.requestsPerSecond : null
}

/** Nothing typed: nothing new. */
function webhookSecret(draft: Draft, secrets: Secrets) {
  const typed = draft.transport === 'resend' ? draft.webhookSecret : ''
  return typed ? secrets.seal(MAILBOX_SECRET, typed) : null
}
