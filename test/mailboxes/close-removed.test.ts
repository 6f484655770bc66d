import { expect, test } from 'vitest'
import { createMailers } from '#src/mailers/open-mailer.ts'
import { openWithSpare } from './spare.ts'

test('what a removed mailbox signed in with is not kept open, what another one does is', async () => {
  const { db, portal, secrets, mailbox, remove } = await openWithSpare()
  const { clock, config } = portal.services
  const mailers = createMailers({ db, clock, secrets, config })
  const [spare, first] = [await mailbox(), await mailbox('first')]
  const before = [mailers.mailerFor(spare), mailers.mailerFor(first)]
  await remove()
  await mailers.closeRemoved()
  expect(mailers.mailerFor(first)).toBe(before[1])
  expect(mailers.mailerFor(spare)).not.toBe(before[0])
  mailers.close()
})
