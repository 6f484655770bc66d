import { expect, test } from 'vitest'
import { SHIPPED_BRAND } from '#src/brand/brand.ts'
import { SHIPPED } from '#src/brand/read.ts'
import { NOTHING } from '#src/brand/read-organization.ts'
import { saveBrand } from '#src/brand/save.ts'
import { saveImage } from '#src/brand/save-image.ts'
import { saveOrganizationBrand } from '#src/brand/save-organization.ts'
import { sendInvitations } from '#src/invitations/send.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { BUILT_IN, builtInTemplate } from '#src/templates/built-in.ts'
import { versionsInUse } from '#src/templates/in-use.ts'
import { saveTemplate } from '#src/templates/save.ts'
import { png } from '#test/brand/pictures.ts'
import { freshDb } from '#test/support/db.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startResend } from '#test/support/resend-stand-in.ts'

const GERMAN = { kind: 'invitation', locale: 'de' } as const

test('without edits a mail says and looks like what was shipped', async () => {
  const versionsFor = await versionsInUse(await freshDb(), { kind: 'invitation', organizationIds: [null] })
  expect(versionsFor('en', null)).toEqual({
    ...{ templateVersion: BUILT_IN, brandVersion: null, organizationBrandVersion: null },
  })
})

test('each person’s mail names the text of their language, the look, and what their organization adds', async () => {
  const { db, invite, by, admin, now, harbour } = await openOffice()
  const template = { ...builtInTemplate('invitation', 'de'), subject: 'Kommen Sie herein' }
  const text = await saveTemplate(db, { ...GERMAN, template, base: BUILT_IN, by, now })
  const look = await saveBrand(db, { brand: SHIPPED_BRAND, base: SHIPPED, by, now })
  const brand = { logo: null, senderName: 'Harbour', text: 'Own' }
  const which = { organizationId: harbour.id, by: admin, base: NOTHING, now }
  const own = await saveOrganizationBrand(db, { ...which, brand })
  await invite()
  const rows = await db
    .selectFrom('outbox')
    .select(['to', 'template_version', 'brand_version', 'organization_brand_version'])
    .orderBy('to')
    .execute()
  const [brand_version, organization_brand_version] = [versionOf(look), versionOf(own)]
  expect(rows).toEqual([
    { to: 'ada@example.org', template_version: versionOf(text), brand_version, organization_brand_version },
    { to: 'bob@example.org', template_version: BUILT_IN, brand_version, organization_brand_version },
    {
      ...{ to: 'charlie@example.org', template_version: BUILT_IN, brand_version },
      organization_brand_version: null,
    },
  ])
})

test('an organization’s logo, text and name of sender are in the mails of its people and in no others', async () => {
  const { db, invite, deliver, admin, by, now, harbour } = await openOffice()
  const saved = await saveImage(db, { bytes: png(), organizationId: harbour.id, by, now })
  const logo = saved.ok ? saved.image.name : ''
  const brand = { logo, senderName: 'Harbour Trust', text: 'We **look forward** to {{name}}.' }
  const which = { organizationId: harbour.id, by: admin, base: NOTHING, now }
  await saveOrganizationBrand(db, { ...which, brand })
  await invite()
  const { bob, charlie } = await deliver()
  expect(bob?.from).toBe('"Harbour Trust" <invitations@example.org>')
  expect(bob?.text).toContain('We look forward to Bob.')
  expect(bob?.html).toContain('<strong>look forward</strong>')
  expect(bob?.html).toContain(`src="http://localhost:3000/brand/${logo}"`)
  expect(bob!.html.indexOf('look forward')).toBeLessThan(bob!.html.indexOf('/invite/'))
  expect(charlie?.from).toBe('"Harbour Portal" <invitations@example.org>')
  expect(charlie?.html).not.toMatch(/look forward|<img/)
})

test('the settings name the sender and where answers go; an organization’s own name goes before', async () => {
  const { db, invite, deliver, by, now, admin, harbour } = await openOffice()
  await writeSetting(db, 'sender_name', 'The Claims Team', { by, now })
  await writeSetting(db, 'reply_to', 'help@harbour.example', { by, now })
  const brand = { logo: null, senderName: 'Harbour Trust', text: '' }
  await saveOrganizationBrand(db, { organizationId: harbour.id, by: admin, base: NOTHING, now, brand })
  await invite()
  const { bob, charlie } = await deliver()
  expect(bob?.from).toBe('"Harbour Trust" <invitations@example.org>')
  expect(charlie?.from).toBe('"The Claims Team" <invitations@example.org>')
  for (const mail of [bob, charlie]) expect(mail?.reply_to).toBe('"The Claims Team" <help@harbour.example>')
})

test('a mail whose version is not to be had is refused and keeps no other from leaving', async () => {
  const { db, invite, deliver } = await openOffice()
  await invite()
  await db
    .updateTable('outbox')
    .set({ template_version: 'lost' })
    .where('to', '=', 'bob@example.org')
    .execute()
  const mails = await deliver()
  expect(Object.keys(mails).sort()).toEqual(['ada', 'charlie'])
  const row = await db.selectFrom('outbox').selectAll().where('to', '=', 'bob@example.org').executeTakeFirst()
  expect(row).toMatchObject({ state: 'failed', last_error: 'unsafe_text' })
})

async function openOffice() {
  const resend = await startResend()
  const portal = await openPortal({ config: { resendApiKey: 're_test', resendBaseUrl: resend.url } })
  const { db, secrets } = portal
  const people = await cast(db)
  const { ada, bob, charlie, harbour } = people
  const now = portal.now()
  const admin: Viewer = { id: people.admin.id, role: 'admin', organizationId: null, organizationAdmin: false }
  const mailbox = await registrationMailbox(db)

  return {
    ...{ db, now, admin, by: people.admin, harbour },
    /** Ada in German, Bob and Charlie in English. */
    invite: () =>
      db.transaction().execute((trx) =>
        sendInvitations(trx, {
          invitees: [ada, bob, charlie].map(({ id, email, organization_id }) => ({
            ...{ id, email, organizationId: organization_id },
            locale: id === ada.id ? 'de' : 'en',
          })),
          ...{ by: people.admin, invitedBy: people.admin.id, sendingId: null, noteSendingId: null },
          ...{ renewals: 0, mailboxId: mailbox!.id, secrets, now },
        }),
      ),
    /** What arrived, by the name before the @. */
    deliver: async () => {
      await portal.deliverMail()
      return Object.fromEntries(
        resend.accepted.map((mail) => [/<(\w+)@/.exec(mail.to.join())?.[1] ?? '', mail]),
      )
    },
  }
}

function versionOf(saved: { ok: true; version: string } | { ok: false }) {
  if (!saved.ok) throw new Error('Not saved')
  return saved.version
}
