import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { createInvited } from './invited.ts'

test('what most mails failed for is said in words when the reason is ours', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  await createInvited(portal.db, { mail: 'failed', error: 'key_missing' })
  const home = await (await portal.signIn(admin)).visit('/')
  expect(home.row('could not be sent')).toContain('Most often: The key for its link is gone')
})
