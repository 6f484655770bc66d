import { expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { showCaptured } from '#src/mailers/captured.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { offerSetup } from '#src/setup/first-administrator.ts'
import { addResend, addSmtp } from '#test/mailboxes/mailbox-forms.ts'
import { Browser } from '#test/support/browser.ts'
import { freshDatabaseUrl, open } from '#test/support/db.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { workOnce } from '#test/support/work-once.ts'
import { filesOf, formsOf } from './on-disk.ts'
import { everythingIn } from './rows.ts'
import { LONG } from './scene.ts'

const CHOSEN = 'copper meadow thimble'
const MAILBOX_SECRETS = ['re_SomethingThatSends', 'tide harbour 4711']
/** What a cookie holds for one sentence; it lets nobody in. */
const HARMLESS = ['flash']

test(
  'no secret, token, cookie or password is in the database, its write-ahead log, a dump, the audit or the logs',
  async () => {
    const { portal, url, lines, newBrowser, work } = await openLogged()
    const setupToken = (await offerSetup(portal.db, { now: portal.now() })) ?? ''
    await newBrowser().visit(`/setup/${setupToken}`)
    const { admin, ada, bob } = await cast(portal.db)
    const [administrator, invited, late] = [newBrowser(), newBrowser(), newBrowser()]
    const known = [setupToken, ...MAILBOX_SECRETS, PASSWORD, CHOSEN]
    const note = ({ cookies }: Browser) =>
      known.push(
        ...cookies.names.filter((name) => !HARMLESS.includes(name)).map((name) => cookies.value(name) ?? ''),
      )

    const wrong = { email: admin.email, password: CHOSEN }
    await administrator.post('/sign-in', wrong)
    await administrator.post('/sign-in', { email: admin.email, password: PASSWORD })
    note(administrator)
    await (await administrator.visit('/users')).check('Select Ada', 'Select Bob').press('Send invites')
    await work()
    await addResend(administrator, { key: MAILBOX_SECRETS[0]! })
    await addSmtp(administrator, {
      url: 'smtp://127.0.0.1:9',
      user: 'harbour',
      password: MAILBOX_SECRETS[1]!,
    })

    const adaLink = await linkTo(ada.email)
    const choosing = await (await invited.visit(adaLink)).press('Create your password')
    note(invited)
    await (await choosing.fill('Password', 'short').press('Save password and go in'))
      .fill('Password', CHOSEN)
      .press('Save password and go in')
    note(invited)
    const lapsed = await (await late.visit(await linkTo(bob.email))).press('Create your password')
    note(late)
    await lapsed.press('Not now')
    portal.later({ minutes: 61 })
    await administrator.post('/sign-in', { email: admin.email, password: PASSWORD })
    note(administrator)
    await (await late.visit(await linkTo(bob.email))).press('Send me a new link')
    await work()
    const shown = await (await administrator.visit(`/users/${bob.id}/link`)).press('Show the link')
    known.push(...tokensIn(shown.html))
    const askers = await askForLinks(portal, administrator, admin.email)
    await work()
    const links = [adaLink, ...(await Promise.all(askers.map(linkTo)))]
    expect(links.flatMap(tokensIn)).toHaveLength(4)

    for (const mail of await everyMail()) known.push(...tokensIn(mail))
    const secrets = [...new Set(known)].filter(Boolean)
    expect(secrets.filter((secret) => secret.length === 43).length).toBeGreaterThan(11)
    for (const table of ['invitations', 'links'])
      await portal.db.schema.alterTable(table).renameTo(`lost_${table}`).execute()
    for (const link of links) expect((await late.visit(link)).status, link).toBe(500)

    const places: [string, Buffer][] = [
      ...(await filesOf(portal.db, url)),
      ...Object.entries(await everythingIn(portal.db)).map(([table, rows]): [string, Buffer] => [
        table,
        Buffer.from(rows.join('\n')),
      ]),
      ['the logs', Buffer.from(lines.join(''))],
    ]
    for (const [place, bytes] of places)
      for (const secret of secrets)
        for (const form of formsOf(secret))
          expect(bytes.includes(form), `a secret is in ${place}`).toBe(false)

    // Searching does find what is there.
    for (const kind of [/^audit$/, /^users$/, /\/|db$/]) {
      const found = places.some(
        ([place, bytes]) => kind.test(place) && bytes.includes(kind.test('audit') ? admin.id : admin.email),
      )
      expect(found, String(kind)).toBe(true)
    }
    for (const word of ['invite', 'recovery', 'confirm-email', 'register'])
      expect(lines.join('')).toContain(`/${word}/[redacted]`)

    async function everyMail() {
      const rows = await portal.db.selectFrom('captured_mails').select('id').execute()
      const mails = await Promise.all(
        rows.map(({ id }) => showCaptured(portal.db, { id, secrets: portal.secrets })),
      )
      return mails.map((mail) => mail?.text ?? '')
    }

    async function linkTo(email: string) {
      return (await portal.mailTo(email)).link
    }
  },
  LONG.timeout,
)

/** For a new password, a new email and an account; says where the links go. */
async function askForLinks({ db, now }: Portal, signedIn: Browser, email: string) {
  await writeSetting(db, 'registration', 'on', { by: null, now: now() })
  const [moved, registered] = ['moved@example.org', 'peggy@example.org']
  await (await signedIn.visit('/recovery')).fill('Email', email).press('Send me a link')
  await (await signedIn.visit('/profile/email'))
    .fill('New email address', moved)
    .fill('Current password', PASSWORD)
    .press('Send a link')
  await signedIn.post('/register', { name: 'Peggy', email: registered })
  return [email, moved, registered]
}

/** What is secret of them: an invitation's begins with its id. */
function tokensIn(text: string) {
  return [...text.matchAll(/\/[a-z-]+\/(?:[0-9a-f]{32})?([\w-]{43})\b/g)].map(([, token = '']) => token)
}

/** A portal in files of its own, of which every log line is kept. */
async function openLogged() {
  const url = await freshDatabaseUrl()
  const portal = await openPortal({ db: open(url) })
  const { log, lines } = openLog()
  const services = { ...portal.services, log }
  const app = createApp(services)
  const newBrowser = () => new Browser(app, { baseUrl: portal.config.baseUrl, now: portal.now })
  return { portal, url, lines, newBrowser, work: () => workOnce(services) }
}
