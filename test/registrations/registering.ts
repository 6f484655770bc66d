import { writeSetting } from '#src/settings/settings.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

interface Options {
  registration?: 'on' | 'off'
  approval?: 'on' | 'off'
}

/** A portal that people may come to by themselves. */
export async function openRegistering({ registration = 'on', approval = 'off' }: Options = {}) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const write = { by: people.admin, now: portal.now() }
  await writeSetting(portal.db, 'registration', registration, write)
  await writeSetting(portal.db, 'registration_approval', approval, write)
  return { portal, people }
}

/** Registers and returns the link in the mail. */
export async function registered(portal: Portal, email: string, name = 'Eve') {
  await portal.guest().post('/register', { name, email })
  await portal.deliverMail()
  return (await portal.mailTo(email.toLowerCase())).link
}

/** Presses the button behind it, in a browser of its own. */
export async function press(portal: Portal, link: string) {
  const browser = portal.guest()
  return { page: await browser.post(new URL(link).pathname) }
}
