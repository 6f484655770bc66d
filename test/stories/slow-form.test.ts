import { expect, test } from 'vitest'
import { deactivateUser } from '#src/users/deactivate.ts'
import { cast, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

test('a form that arrives after its sender was deactivated, however early it began, does nothing', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const by = viewerOf(await createAdmin(portal.db))
  const browser = await portal.signIn(admin)
  const page = await browser.visit(`/users/${ada.id}/edit`)
  const stored = (name: string) => page.dom.querySelector(`main [name=${name}]`)?.getAttribute('value') ?? ''
  const form = new URLSearchParams({
    ...{ form_token: stored('form_token'), seen: stored('seen'), name: ada.name, role: 'admin' },
    ...{ locale: '', phone: '', organization_id: ada.organization_id ?? '' },
  })
  // Asked for only after the headers were read, and who sent them was found out.
  const body = new ReadableStream(
    {
      async pull(line) {
        await deactivateUser(portal.db, { id: admin.id, by, now: portal.now() })
        line.enqueue(new TextEncoder().encode(form.toString()))
        line.close()
      },
    },
    { highWaterMark: 0 },
  )
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await browser.fetch('POST', `/users/${ada.id}`, { headers, body })
  expect(answer.headers.get('location')).toContain('/sign-in')
  const { role } = await portal.db
    .selectFrom('users')
    .select('role')
    .where('id', '=', ada.id)
    .executeTakeFirstOrThrow()
  expect(role).toBe('user')
})
