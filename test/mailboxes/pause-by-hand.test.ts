import { expect, test } from 'vitest'
import { createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const ALREADY = 'Nothing was done: that had been done already.'

test('whoever pauses or resumes a mailbox after a colleague did is told so, and sees whose pause it is', async () => {
  const portal = await openPortal()
  const [vera, mara] = [
    await portal.signIn(await createAdmin(portal.db, { name: 'Vera' })),
    await portal.signIn(await createAdmin(portal.db, { name: 'Mara' })),
  ]
  const hers = await vera.visit('/mailboxes/first')
  const older = await mara.visit(hers.path)
  const paused = await hers.press('Pause this mailbox')
  expect(paused.flash).toMatch(/^The mailbox is paused\./)
  const late = await older.press('Pause this mailbox')
  expect([late.path, late.flash]).toEqual([hers.path, ALREADY])
  expect(late.text).toContain('Paused by Vera')

  expect((await late.press('Resume')).flash).toBe('The mailbox goes on. Waiting mails leave now.')
  const resumed = await paused.press('Resume')
  expect([resumed.path, resumed.flash]).toEqual([hers.path, ALREADY])
  expect(resumed.buttons()).toContain('Pause this mailbox')
})
