import { expect, test } from 'vitest'
import { openPortal } from '#test/support/portal.ts'

const FORM = 'application/x-www-form-urlencoded'
const PART = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'
/** More than any form of ours has; to take them apart takes time that grows with their square. */
const TOO_MANY = 3000

test.each([
  ['fields', FORM, 'a=1&'.repeat(TOO_MANY)],
  ['fields without a sign of equality', FORM, 'a&'.repeat(TOO_MANY)],
  ['parts', 'multipart/form-data; boundary=b', `${PART.repeat(TOO_MANY)}--b--\r\n`],
  [
    'parts of which the address says two boundaries',
    'multipart/form-data; boundary=b; boundary=z',
    PART.repeat(TOO_MANY),
  ],
])(
  'a form of too many %s is refused before it is taken apart, wherever it goes and whoever sends it',
  async (_, type, body) => {
    const portal = await openPortal()
    for (const path of ['/nowhere', '/sign-in']) {
      const headers = { origin: portal.config.baseUrl, 'content-type': type }
      const answer = await portal.guest().fetch('POST', path, { headers, body })
      expect(answer.status, path).toBe(422)
    }
  },
)

test('a form as large as a thousand pasted lines is taken apart', async () => {
  const portal = await openPortal()
  const chosen = Array.from({ length: 1200 }, (_, i) => `p${i}@example.org`)
  expect((await portal.guest().post('/nowhere', { chosen })).path).toBe('/sign-in')
})
