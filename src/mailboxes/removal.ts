import type { Db } from '#db/schema.ts'
import { readSettings } from '#src/settings/settings.ts'

/** What keeps a mailbox from being removed. */
export interface Removal {
  inUse: boolean
  /** Invitations leave from it. */
  registration: boolean
  /** Mails that are to leave from it. */
  waiting: number
  /** Mails of which nobody can tell whether they left. */
  unknown: number
  /** The sendings that some of those that wait belong to. */
  sendings: { id: string; createdAt: string; mails: number }[]
}

export async function planRemoval(db: Db, { id }: { id: string }): Promise<Removal> {
  const { registrationMailbox } = await readSettings(db)
  const unsettled = await listUnsettled(db, id)
  const waiting = unsettled.filter(({ parked }) => !parked)
  const registration = registrationMailbox === id
  return {
    inUse: registration || unsettled.length > 0,
    registration,
    waiting: countOf(waiting),
    unknown: countOf(unsettled.filter(({ parked }) => parked)),
    sendings: waiting.flatMap(({ sending, mails }) => (sending ? [{ ...sending, mails }] : [])),
  }
}

async function listUnsettled(db: Db, mailboxId: string) {
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .leftJoin('sendings', 'sendings.id', 'outbox.sending_id')
    .select((eb) => [
      'sendings.id',
      'sendings.created_at',
      eb.case().when('batches.state', '=', 'parked').then(1).else(0).end().as('parked'),
      eb.fn.countAll().as('mails'),
    ])
    .where('outbox.mailbox_id', '=', mailboxId)
    .where('outbox.settled_at', 'is', null)
    .groupBy(['sendings.id', 'sendings.created_at', 'parked'])
    .orderBy('sendings.id')
    .execute()
  return rows.map(({ id, created_at: createdAt, parked, mails }) => ({
    sending: id && createdAt ? { id, createdAt } : null,
    parked: Number(parked) === 1,
    mails: Number(mails),
  }))
}

function countOf(unsettled: { mails: number }[]) {
  return unsettled.reduce((sum, { mails }) => sum + mails, 0)
}
