import { expect, test } from 'vitest'
import { changeUser } from '#src/users/change.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from './standing.ts'

const CHOSEN = 'copper meadow thimble'

test.each(['role', 'organization', 'both'] as const)(
  'a link that somebody was shown leads to no other %s than it was made for, nor does what was begun with it',
  async (what) => {
    for (const begun of [false, true]) {
      const { portal, people, link, give } = await shown()
      const guest = portal.guest()
      const choosing = begun ? await (await guest.visit(link)).press('Create your password') : undefined
      const { lighthouse } = people
      expect(
        await give({
          ...(what !== 'organization' && { role: 'admin' as const }),
          ...(what !== 'role' && { organization_id: lighthouse.id }),
        }),
      ).toEqual({ ok: true, invitationEnded: true })
      const refused = choosing
        ? await choosing.fill('Password', CHOSEN).press('Save password and go in')
        : await guest.visit(link)
      expect(refused.status).toBe(410)
      expect(await portal.deliverMail()).toBe(0)
      expect(guest.cookies.names).not.toContain('session')
    }
  },
)

test('with another name, phone or language it goes on working', async () => {
  const { portal, link, give } = await shown()
  expect(await give({ name: 'Åda', phone: '+49 1', locale: 'de' })).toEqual({
    ok: true,
    invitationEnded: false,
  })
  expect((await portal.guest().visit(link)).status).toBe(200)
})

test('a move is written down for both organizations, with what was lost by it, and a form that changes nothing is not', async () => {
  const { portal, people } = await shown()
  const { db } = portal
  const { olga, admin, harbour, lighthouse } = people
  const seen = await db.selectFrom('users').selectAll().where('id', '=', olga.id).executeTakeFirstOrThrow()
  const common = { id: olga.id, seen, by: viewerOf(admin), now: portal.now() }
  await changeUser(db, { ...common, values: {} })
  await changeUser(db, { ...common, values: { organization_id: lighthouse.id, phone: '+49 2' } })
  const lines = await db
    .selectFrom('audit')
    .select(['action', 'organization_id', 'particulars'])
    .where('subject_id', '=', olga.id)
    .orderBy('id')
    .execute()
  const moved = {
    changed: ['organization_id', 'phone'],
    organization: { from: harbour.id, to: lighthouse.id },
  }
  const ofUsers = lines.filter(({ action }) => action.startsWith('user.'))
  expect(ofUsers.map((line) => ({ ...line, particulars: JSON.parse(line.particulars) }))).toEqual([
    { action: 'user.changed', organization_id: harbour.id, particulars: moved },
    { action: 'user.changed', organization_id: lighthouse.id, particulars: moved },
    { action: 'user.unmade_administrator', organization_id: harbour.id, particulars: {} },
  ])
})

/** Olga, who administers Ada's organization, has had a link for Ada shown to her. */
async function shown() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const { ada, olga, admin } = people
  const page = await (await portal.signIn(olga)).visit(`/users/${ada.id}`)
  const link = (await (await page.follow('Copy link…')).press('Show the link')).value('Link')
  const seen = await portal.db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', ada.id)
    .executeTakeFirstOrThrow()
  const give = (values: Parameters<typeof changeUser>[1]['values']) =>
    changeUser(portal.db, { id: ada.id, values, seen, by: viewerOf(admin), now: portal.now() })
  return { portal, people, link: link ?? '', give }
}
