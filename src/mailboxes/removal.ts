import type { Db } from '#db/schema.ts'
import { isMovable } from './move-mails.ts'
import { registrationMailbox } from './registration-mailbox.ts'

/** What keeps a mailbox from being removed. */
export interface Removal {
  inUse: boolean
  /** Invitations leave from it. */
  registration: boolean
  /** Mails that can leave from it only. */
  waiting: number
  /** Mails that leave from the Registration mailbox instead. */
  moving: number
  /** Mails of which nobody can tell whether they left. */
  unknown: number
  /** The sendings that some of those that wait belong to. */
  sendings: { id: string; createdAt: string; mails: number }[]
}

export async function planRemoval(db: Db, { id }: { id: string }): Promise<Removal> {
  const chosen = await registrationMailbox(db)
  const registration = chosen?.id === id
  const unsettled = await listUnsettled(db, id)
  const moves = (mails: Unsettled) => mails.movable && chosen !== undefined && !registration
  const staying = unsettled.filter((mails) => !moves(mails))
  const waiting = staying.filter(({ parked }) => !parked)
  return {
    inUse: registration || staying.length > 0,
    registration,
    waiting: countOf(waiting),
    moving: countOf(unsettled.filter(moves)),
    unknown: countOf(staying.filter(({ parked }) => parked)),
    sendings: waiting.flatMap(({ sending, mails }) => (sending ? [{ ...sending, mails }] : [])),
  }
}

type Unsettled = Awaited<ReturnType<typeof listUnsettled>>[number]

async function listUnsettled(db: Db, mailboxId: string) {
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .leftJoin('sendings', 'sendings.id', 'outbox.sending_id')
    .select((eb) => [
      'sendings.id',
      'sendings.created_at',
      eb.case().when('batches.state', '=', 'parked').then(1).else(0).end().as('parked'),
      eb.case().when(isMovable()).then(1).else(0).end().as('movable'),
      eb.fn.countAll().as('mails'),
    ])
    .where('outbox.mailbox_id', '=', mailboxId)
    .where('outbox.settled_at', 'is', null)
    .groupBy(['sendings.id', 'sendings.created_at', 'parked', 'movable'])
    .orderBy('sendings.id')
    .execute()
  return rows.map(({ id, created_at: createdAt, parked, movable, mails }) => ({
    sending: id && createdAt ? { id, createdAt } : null,
    parked: Number(parked) === 1,
    movable: Number(movable) === 1,
    mails: Number(mails),
  }))
}

function countOf(unsettled: { mails: number }[]) {
  return unsettled.reduce((sum, { mails }) => sum + mails, 0)
}
