import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOCALES } from '#src/i18n/locales.ts'
import { messagesFor } from '#src/i18n/messages.ts'
import type { DeadReason } from '#src/invitations/peek.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { COUNTERS, everythingIn } from '#test/security/rows.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'
const DOCS = readFileSync('docs/links.md', 'utf8')

interface Scene {
  portal: Portal
  link: string
  ada: { id: string }
  /** The administrator's. */
  browser: ReturnType<Portal['guest']>
  send: () => Promise<void>
}

interface Dead {
  reason: DeadReason
  status: 404 | 410
  heading: string
  kill: (scene: Scene) => Promise<unknown>
  /** A button or link that leads on, or whom to ask. */
  wayOn: string
}

const press = async ({ portal, link }: Scene) =>
  (await portal.guest().visit(link)).press('Create your password')

const WAYS: Dead[] = [
  {
    reason: 'unknown',
    status: 404,
    heading: 'This link is not known here',
    kill: async (scene) => {
      scene.link = scene.link.slice(0, -3)
    },
    wayOn: 'Copy the whole address from the mail',
  },
  {
    reason: 'used',
    status: 410,
    heading: 'This link has already been used',
    kill: async (scene) => (await press(scene)).fill('Password', CHOSEN).press('Save password'),
    wayOn: 'Sign in',
  },
  {
    reason: 'newer',
    status: 410,
    heading: 'A newer link was sent',
    kill: ({ send }) => send(),
    wayOn: 'It is in the latest mail from us',
  },
  {
    reason: 'replaced',
    status: 410,
    heading: 'This link was replaced by a newer one',
    kill: async ({ browser, ada }) =>
      (await (await browser.visit(`/users/${ada.id}`)).follow('Copy link…')).press('Show the link'),
    wayOn: 'Ask Admin for a new invitation',
  },
  {
    reason: 'expired',
    status: 410,
    heading: 'This invitation has ended',
    kill: async ({ portal }) => portal.later({ days: 15 }),
    wayOn: 'Send me a new link',
  },
  {
    reason: 'lapsed',
    status: 410,
    heading: 'This link was opened without choosing a password',
    kill: async (scene) => (await press(scene)).press('Not now'),
    wayOn: 'Send me a new link',
  },
  {
    reason: 'opened_elsewhere',
    status: 410,
    heading: 'This link is open in another browser',
    kill: press,
    wayOn: 'go on there',
  },
  {
    reason: 'revoked',
    status: 410,
    heading: 'This invitation is no longer valid',
    kill: ({ portal, ada }) => deactivate(portal, ada.id),
    wayOn: 'Ask Admin for a new invitation',
  },
]

test.each(WAYS)(
  '$reason: the link says so with $status, shows a way on, and changes nothing',
  async (way) => {
    const scene = await invited()
    await way.kill(scene)
    const before = await everythingIn(scene.portal.db, COUNTERS)
    const page = await scene.portal.guest().visit(scene.link)
    expect([page.status, page.heading]).toEqual([way.status, way.heading])
    expect(page.text).toContain(way.wayOn)
    expect(page.text).not.toContain('ada@example.org')
    expect(page.headers.getSetCookie()).toEqual([])

    const posted = await scene.portal.guest().post(new URL(scene.link).pathname, { email: 'ada@example.org' })
    expect([posted.status, posted.heading]).toEqual([way.status, way.heading])
    expect(await everythingIn(scene.portal.db, COUNTERS)).toEqual(before)
  },
)

test.each(WAYS)('$reason: the page about dead links says what the product says', ({ status, heading }) => {
  const line = DOCS.split('\n').find((row) => row.includes(`“${heading}”`))
  expect(line).toContain(` ${status} `)
})

test.each(['expired', 'lapsed'] as const)(
  '%s, with new links off: the page names whom to ask',
  async (reason) => {
    const scene = await invited()
    await writeSetting(scene.portal.db, 'new_links', 'off', { by: null, now: scene.portal.now() })
    await WAYS.find((way) => way.reason === reason)?.kill(scene)
    const page = await scene.portal.guest().visit(scene.link)
    expect(page.buttons()).toEqual([])
    expect(page.text).toContain('Ask Admin for a new invitation.')
  },
)

test('in every language each way has sentences of its own', () => {
  for (const locale of Object.keys(LOCALES)) {
    const { title, lead } = messagesFor(locale).invitations.dead
    const leads = Object.values(lead).map((said) => (typeof said === 'string' ? said : said(null)))
    expect(new Set(Object.values(title)).size, locale).toBe(WAYS.length)
    expect(new Set(leads).size, locale).toBe(WAYS.length)
  }
})

async function invited(): Promise<Scene> {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const send = async () => {
    await (await browser.visit('/users')).check('Select Ada').press('Send invites')
    await portal.deliverMail()
  }
  await send()
  return { portal, ada, browser, send, link: (await portal.mailTo(ada.email)).link }
}

function deactivate({ db, now }: Portal, id: string) {
  const deactivated_at = now().toISOString()
  return db.updateTable('users').set({ deactivated_at }).where('id', '=', id).execute()
}
