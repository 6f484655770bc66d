import type { Db, Row } from '#db/schema.ts'
import type { Log } from '#src/log.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import type { Secrets } from '#src/secrets.ts'
import { noteReadable } from './pause.ts'
import { storedSecret } from './stored-secret.ts'

const SEALED = ['secret', 'webhook_secret'] as const

type Sealed = Pick<Row<'mailboxes'>, 'id' | (typeof SEALED)[number]>

/**
 * At every start: credentials that are sealed under an older key are sealed under the newest, so that the older one can go. What
 * can't be read stays as it is, because its key may come back; what can be again is paused for that no more.
 */
export async function sealMailboxesAnew(db: Db, { secrets, log }: { secrets: Secrets; log: Log }) {
  const mailboxes = await db
    .selectFrom('mailboxes')
    .select(['id', ...SEALED])
    .orderBy('id')
    .execute()
  for (const mailbox of mailboxes) {
    const unreadable = await sealAnew(db, mailbox, secrets)
    if (unreadable.length > 0)
      log.error({ mailbox: mailbox.id, unreadable }, 'what a mailbox has stored can not be read')
    if (storedSecret(mailbox, secrets) !== undefined) await noteReadable(db, mailbox.id)
  }
}

/** Leaves what was changed since the mailbox was read. Says what can't be read. */
export async function sealAnew(db: Db, mailbox: Sealed, secrets: Secrets): Promise<string[]> {
  const unreadable: string[] = []
  for (const column of SEALED) {
    const sealed = mailbox[column]
    if (sealed === null || secrets.isNewest(sealed)) continue
    const content = storedSecret({ secret: sealed }, secrets)
    if (content !== undefined)
      await exchange(db, { id: mailbox.id, column, sealed, anew: secrets.seal(MAILBOX_SECRET, content) })
    else unreadable.push(column)
  }
  return unreadable
}

interface Exchange {
  id: string
  column: (typeof SEALED)[number]
  sealed: string
  anew: string
}

async function exchange(db: Db, { id, column, sealed, anew }: Exchange) {
  await db
    .updateTable('mailboxes')
    .set({ [column]: anew })
    .where('id', '=', id)
    .where(column, '=', sealed)
    .execute()
}
