import { expect, test } from 'vitest'
import { readSettings } from '#src/settings/settings.ts'
import { openPortal } from '#test/support/portal.ts'
import { addSmtp } from './mailbox-forms.ts'

test('a mailbox that failed its test is not chosen for invitations, from its page or from one that was opened before', async () => {
  const portal = await openPortal()
  const chosen = (await readSettings(portal.db)).registrationMailbox
  const untried = await addSmtp(await portal.admin(), { url: 'smtp://127.0.0.1:1' })
  expect(untried.buttons()).toContain('Use for invitations')
  const failed = await untried.press('Test connection')
  expect(failed.buttons()).not.toContain('Use for invitations')
  expect(failed.text).toContain('Test or resume it first')
  const late = await untried.press('Use for invitations')
  expect([late.status, late.text]).toEqual([
    409,
    expect.stringContaining('did not work when it was tried last'),
  ])
  expect((await readSettings(portal.db)).registrationMailbox).toBe(chosen)
})
