import { expect, test } from 'vitest'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

async function setUp() {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  return { resend, office }
}

test.each([
  [1, 400],
  [1, 413],
  [3, 413],
  [3, 422],
])(
  '%i mails of which no answer came, and then a refusal of them all (%i), go out again under the same key only',
  async (count, status) => {
    const { resend, office } = await setUp()
    await office.queue(letters(count))
    resend.orderFaults({ drop: 'after' }, { status })
    for (let attempt = 0; attempt < 2; attempt++) {
      await office.deliver()
      office.later({ minutes: 1 })
    }
    const mails = await office.outbox()
    expect(
      mails.every((row) => row.state === 'batched' && row.last_error?.startsWith('application_error')),
    ).toBe(true)
    expect(await office.deliver()).toBe(count)
    expect(resend.accepted).toHaveLength(count)
    expect(new Set(resend.requests.map(({ key }) => key)).size).toBe(1)
    expect(resend.requests).toHaveLength(3)
  },
)

test('a batch that was only asked to wait before it was refused is split as any other', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(4))
  resend.orderFaults({ status: 429, name: 'rate_limit_exceeded' }, { status: 413 })
  await office.deliver()
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(4)
  expect(resend.requests).toHaveLength(4)
})
