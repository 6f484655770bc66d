import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { holdOutbox } from '#src/outbox/hold.ts'
import { SECTIONS } from '#src/settings/sections.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { offerSetup } from '#src/setup/first-administrator.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { addResend, addSmtp } from '#test/mailboxes/mailbox-forms.ts'
import { press, registered } from '#test/registrations/registering.ts'
import type { Browser } from '#test/support/browser.ts'
import { cast, createOrganization, createUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { everyPage } from './site.ts'

/** For tests that look at every page there is. */
export const LONG = { timeout: 180_000 }

type Options = Parameters<typeof openPortal>[0]
type People = Awaited<ReturnType<typeof cast>>

/**
 * A portal in which something of everything has happened, and every page of it that somebody comes to by following links:
 * as a stranger, as an invited person and as an administrator. `prepare` is called before any page is made.
 */
export async function openEverything(options: Options = {}, prepare?: (portal: Portal) => Promise<unknown>) {
  const portal = await openPortal(options)
  const people = await cast(portal.db)
  for (const name of ['Dora', 'Fay', 'Gil'])
    await createUser(portal.db, { name, email: `${name.toLowerCase()}@example.org` })
  await prepare?.(portal)
  const browser = await portal.signIn(people.admin)
  const links = [...(await registering(portal, people)), ...(await linkPages(portal, people))]
  const inside = await insidePages(portal, people, browser)
  const outside = [
    ...links,
    ...(await invitedPages(portal)),
    await portal.guest().visit('/invite/never-was'),
    await portal.guest().visit('/sign-in'),
  ]
  return { portal, people, browser, pages: await everyPage(portal, [...inside, ...outside]) }
}

/** The one form that exists only while there is no administrator. */
export async function openSetup() {
  const portal = await openPortal()
  const token = await offerSetup(portal.db, { now: portal.now() })
  return { portal, page: await portal.guest().visit(`/setup/${token}`) }
}

async function insidePages(portal: Portal, { admin, ada, bob, charlie, olga }: People, browser: Browser) {
  const { db, now } = portal
  await send(browser, [ada.id, ...(await idsOf(portal, 'fay', 'gil'))])
  await portal.deliverMail()
  await failMail(portal, ada.id)
  const bounced = { reason: 'bounced' as const, why: 'No such user', at: now(), now: now() }
  await suppress(db, { mail: { id: 'a mail', to: bob.email, user_id: bob.id }, ...bounced })
  await addResend(browser, { key: 're_something' })
  const pausedMailbox = await (await addSmtp(browser, { url: 'smtp://127.0.0.1:9' })).press('Pause')

  const waiting = await send(browser, [charlie.id])
  const running = await send(browser, await idsOf(portal, 'dora'))
  const planned = await send(browser, [charlie.id], { when: 'at', send_at: '2026-03-20T09:00' })
  await (await browser.visit(waiting.path)).press('Pause')
  const mailbox = await loseAnswer(portal, charlie.id)
  const changed = await browser.visit('/templates/invitation/en')
  await changed.fill('Subject', 'Welcome to {{portal}}').press('Save version 1')
  await portal.signInByPassword(admin)
  const gone = await deactivated(portal)
  await holdOutbox(db, { now: now() })
  const pasted = await (await browser.visit('/users/several'))
    .fill('Email addresses', 'una@example.org')
    .press('Check the list')
  const added = await (await pasted.choose('Later').press('Add')).follow('What became of each line')
  const otherTab = await (await browser.visit('/users/new')).fill('Name', 'Eve').press('Several people')
  const paths = [
    ...[
      '/',
      '/users',
      waiting.path,
      running.path,
      planned.path,
      `/users/${ada.id}`,
      `/users/${bob.id}`,
      mailbox,
      ...gone,
    ],
    `/users/${olga.id}/recovery`,
    ...['/profile/email', '/profile/password', '/profile/sessions', '/templates/invitation/en/versions'],
    ...['/templates/invitation/en/reset', '/brand'],
    ...Object.keys(SECTIONS).map((section) => `/settings/${section}`),
  ]
  const pages = [pasted, added, otherTab, pausedMailbox]
  for (const path of paths) pages.push(await browser.visit(path))
  return pages
}

/** Somebody who looks at the link, one who opened it, one who put it off, and one who comes back too late. */
async function invitedPages(portal: Portal) {
  const [looks, opens, defers] = [portal.guest(), portal.guest(), portal.guest()]
  const linkOf = async (name: string) => (await portal.mailTo(`${name}@example.org`)).link
  const opened = await (await opens.visit(await linkOf('fay'))).press('Create your password')
  const deferred = await (await defers.visit(await linkOf('gil'))).press('Create your password')
  const later = await deferred.press('Not now')
  return [await looks.visit(await linkOf('ada')), opened, later, await defers.visit(await linkOf('gil'))]
}

/** Somebody who comes by themselves, one who put the password off, one who waits, and the page on which that is decided. */
async function registering(portal: Portal, { admin }: People) {
  const write = { by: admin, now: portal.now() }
  await writeSetting(portal.db, 'registration', 'on', write)
  await writeSetting(portal.db, 'registration_approval', 'off', write)
  const used = await registered(portal, 'peggy@example.org', 'Peggy')
  await (await press(portal, used)).page.press('Not now')
  await writeSetting(portal.db, 'registration_approval', 'on', write)
  const begun = await registered(portal, 'mallory@example.org')
  await press(portal, await registered(portal, 'trent@example.org'))
  const waiting = await (await portal.signIn(admin)).visit('/registrations')
  const seen = ['/register', used, begun].map((path) => portal.guest().visit(path))
  return [...(await Promise.all(seen)), waiting]
}

/** The links that somebody with a password gets: to a new one, and to another email. */
async function linkPages(portal: Portal, { admin, olga }: People) {
  await portal.guest().post('/recovery', { email: olga.email })
  const changing = await (await portal.signIn(admin)).visit('/profile/email')
  await changing
    .fill('New email address', 'another@example.org')
    .fill('Current password', PASSWORD)
    .press('Send a link')
  await portal.deliverMail()
  const links = [await linkIn(portal, olga.email), await linkIn(portal, 'another@example.org')]
  return Promise.all(links.map((link) => portal.guest().visit(link)))
}

async function linkIn(portal: Portal, email: string) {
  const { text } = await portal.mailTo(email)
  return /https?:\/\/\S+\/[\w-]{43,}/.exec(text)?.[0] ?? ''
}

/** Somebody and an organization that can be let in again. */
async function deactivated({ db, now }: Portal) {
  const at = { deactivated_at: iso(now()) }
  const [person, organization] = [await createUser(db, at), await createOrganization(db, at)]
  return [`/users/${person.id}`, `/organizations/${organization.id}`]
}

async function send(browser: Browser, userIds: string[], more: Record<string, string> = {}) {
  const form_token = await formTokenIn(browser)
  return browser.post('/sendings', { form_token, user_ids: userIds, ...more })
}

export async function formTokenIn(browser: Browser) {
  const page = await browser.visit('/profile')
  return page.formToken
}

async function idsOf({ db }: Portal, ...names: string[]) {
  const emails = names.map((name) => `${name}@example.org`)
  const rows = await db.selectFrom('users').select('id').where('email', 'in', emails).execute()
  return rows.map(({ id }) => id)
}

async function failMail({ db }: Portal, userId: string) {
  const failed = { state: 'failed' as const, last_error: '550 No such user' }
  await db.updateTable('outbox').set(failed).where('user_id', '=', userId).execute()
}

/** A batch of which nobody can tell what became of it; returns the page on which that is decided. */
async function loseAnswer({ db, now }: Portal, userId: string) {
  const mail = db.selectFrom('outbox').select('mailbox_id').where('user_id', '=', userId)
  const { mailbox_id } = await mail.executeTakeFirstOrThrow()
  const [id, at] = [newId(), iso(now())]
  const times = { due_at: at, first_sent_at: at, created_at: at, leased_by: null, leased_until: null }
  const parked = { state: 'parked' as const, attempts: 3, last_error: 'unknown_too_long' }
  await db
    .insertInto('batches')
    .values({ id, mailbox_id, ...parked, ...times })
    .execute()
  const batched = { state: 'batched' as const, batch_id: id, position: 0 }
  await db.updateTable('outbox').set(batched).where('user_id', '=', userId).execute()
  return `/mailboxes/${mailbox_id}`
}
