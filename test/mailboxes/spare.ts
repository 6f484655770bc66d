import type { Db } from '#db/schema.ts'
import { chooseRegistrationMailbox } from '#src/mailboxes/choose.ts'
import { removeMailbox } from '#src/mailboxes/remove.ts'
import { addMailbox } from '#src/mailboxes/save.ts'
import { enqueue } from '#src/outbox/enqueue.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

export const SERVER = {
  host: 'smtp.example.org',
  port: 587,
  security: 'starttls' as const,
  anyCertificate: false,
  user: 'harbour',
}

export type Spare = Awaited<ReturnType<typeof openWithSpare>>

/** A portal whose invitations leave from its first mailbox, and a second one that nothing uses. */
export async function openWithSpare() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const people = await cast(db)
  const by = viewerOf(people.admin)
  const sender = { name: 'Spare', address: 'spare@example.org' }
  const draft = { ...sender, transport: 'smtp' as const, server: SERVER, password: 'tide harbour 4711' }
  const added = await addMailbox(db, { draft, secrets, by, now: now() })
  if ('error' in added) throw new Error(added.error)
  const how = { by, now: now() }
  return {
    ...{ portal, db, secrets, how, draft, spareId: added.id, ...people },
    remove: (id = added.id) => removeMailbox(db, { id, ...how }),
    choose: (id = added.id) => chooseRegistrationMailbox(db, { id, ...how }),
    mailbox: (id = added.id) =>
      db.selectFrom('mailboxes').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    /** A mail that is to leave from the spare mailbox, whoever found that out, and when. */
    queue: (trx: Db = db) =>
      enqueue(trx, [{ ...MAIL, userId: people.ada.id, to: people.ada.email, mailboxId: added.id }], now()),
    queuedIn: async () => {
      const mails = await db.selectFrom('outbox').select('mailbox_id').execute()
      return mails.map(({ mailbox_id }) => mailbox_id)
    },
  }
}

const MAIL = {
  ...{
    kind: 'password_changed' as const,
    lane: 0 as const,
    invitationId: null,
    sendingId: null,
    locale: 'en',
  },
  ...{ templateVersion: BUILT_IN, brandVersion: null, organizationBrandVersion: null },
}
