import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { withdrawEmailChange } from '#src/users/withdraw-email-change.ts'
import { createActiveUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const MISTYPED = 'ada.new@example.nte'
const OTHER = 'ada.other@example.net'

test('a mistyped email is withdrawn by a press, once; whoever gets the mail reads that its link is no longer valid', async () => {
  const { portal, ada, change } = await opened()
  const asked = await change(MISTYPED)
  await portal.deliverMail()
  const { link } = await portal.mailTo(MISTYPED)
  const withdrawn = await asked.press('Withdraw the change')
  expect([withdrawn.path, withdrawn.flash]).toEqual(['/profile', en.profile.email.withdrawn])
  expect(withdrawn.text).not.toContain(MISTYPED)
  for (const dead of [await portal.guest().visit(link), await portal.guest().post(link)]) {
    expect([dead.status, dead.heading]).toEqual([410, 'This link is no longer valid'])
    expect(dead.text).toContain('The change was withdrawn')
  }
  expect((await asked.press('Withdraw the change')).flash).toBe(en.errors.already)
  expect(await withdrawals(portal)).toEqual([
    { actor_id: ada.id, subject_id: ada.id, particulars: JSON.stringify({ to: MISTYPED }) },
  ])
})

test('asking for the present email ends the change too; only when there is none it is no change', async () => {
  const { portal, ada, change } = await opened()
  await change(OTHER)
  await portal.deliverMail()
  expect((await change(ada.email)).flash).toBe(en.profile.email.withdrawn)
  expect((await portal.guest().post((await portal.mailTo(OTHER)).link)).status).toBe(410)
  expect((await change(ada.email)).fieldError('New email address')).toContain('already')
  expect(await withdrawals(portal)).toHaveLength(1)
})

test('a change that is withdrawn before its mail left sends none', async () => {
  const { portal, change } = await opened()
  await (await change(MISTYPED)).press('Withdraw the change')
  expect(await portal.deliverMail()).toBe(0)
  expect(await portal.db.selectFrom('captured_mails').select('to').execute()).toEqual([])
})

test('a link whose time is over is not withdrawn', async () => {
  const { portal, ada, change } = await opened()
  await change(MISTYPED)
  await portal.deliverMail()
  portal.later({ days: 1 })
  expect(await withdrawEmailChange(portal.db, { by: ada, now: portal.now() })).toBe(false)
  const { link } = await portal.mailTo(MISTYPED)
  expect((await portal.guest().visit(link)).heading).toBe('This link has expired')
})

test('for how long a change is told of does not say whether somebody has that email', async () => {
  const { portal, ada, change } = await opened()
  await createActiveUser(portal.db, { email: OTHER })
  const told = []
  for (const email of [MISTYPED, OTHER]) {
    await change(email)
    await portal.deliverMail()
    const isTold = async () => (await (await portal.signIn(ada)).visit('/profile')).text.includes(email)
    const before = await isTold()
    portal.later({ minutes: 24 * 60 })
    told.push([before, await isTold(), (await change(ada.email)).flash])
  }
  expect(told[0]).toEqual([true, false, ''])
  expect(told[1]).toEqual(told[0])
})

function withdrawals({ db }: Portal) {
  const lines = db.selectFrom('audit').select(['actor_id', 'subject_id', 'particulars'])
  return lines.where('action', '=', 'user.email_change_withdrawn').execute()
}

async function opened() {
  const portal = await openPortal()
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org', name: 'Ada' })
  const change = async (email: string) =>
    (await (await portal.signIn(ada)).visit('/profile/email'))
      .fill('New email address', email)
      .fill('Current password', PASSWORD)
      .press('Send a link to the new address')
  return { portal, ada, change }
}
