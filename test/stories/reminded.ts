import { writeSetting } from '#src/settings/settings.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

export type Invited = Awaited<ReturnType<typeof invited>>

/** Ada has an invitation, and is reminded of it after so many days. */
export async function invited(days: string) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  await writeSetting(portal.db, 'reminder_days', days, { by: null, now: portal.now() })
  const users = await (await portal.signIn(people.admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link, subject } = await portal.mailTo(people.ada.email)
  return { portal, people, link, subject }
}

/** Mails that were queued, and lines of the audit that tell of them. */
export async function remindersIn({ db }: Portal) {
  const mails = db.selectFrom('outbox').select('id').where('kind', '=', 'invitation_reminder')
  const lines = db.selectFrom('audit').select('id').where('action', '=', 'invitation.reminded')
  return { queued: (await mails.execute()).length, told: (await lines.execute()).length }
}
