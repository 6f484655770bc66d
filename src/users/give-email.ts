import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Email } from '#src/email.ts'
import type { Viewer } from '#src/organizations/scope.ts'

interface GiveEmail {
  email: Email
  by: Viewer
  now: Date
}

/** Fails, see `db/taken.ts`, when somebody has it. What becomes of an invitation to the earlier one is up to the caller. */
export async function giveEmail(trx: Db, user: Row<'users'>, { email, by, now }: GiveEmail) {
  await trx
    .updateTable('users')
    .set({ email: email.canonical, email_typed: email.typed })
    .where('id', '=', user.id)
    .execute()
  if (email.canonical === user.email) return
  const particulars = { from: user.email, to: email.canonical }
  const organizationId = user.organization_id
  const subjects = [user.id]
  await record(trx, 'user.email_corrected', { by, subjects, organizationId, now, particulars })
}
