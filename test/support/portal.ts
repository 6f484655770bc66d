import { onTestFinished } from 'vitest'
import type { Db } from '#db/schema.ts'
import { createApp } from '#src/app.ts'
import type { Config } from '#src/config.ts'
import { createLog } from '#src/log.ts'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { showCaptured } from '#src/mailers/captured.ts'
import { createSecrets, type Secrets } from '#src/secrets.ts'
import { startSession } from '#src/sessions/session.ts'
import { createWorker } from '#src/worker.ts'
import { Browser } from './browser.ts'
import { standingClock } from './clock.ts'
import { freshDb } from './db.ts'
import { createAdmin, PASSWORD } from './factories.ts'
import { workOnce } from './work-once.ts'

const KEY = 'a key that only tests use, long enough to be one'

export type Portal = Awaited<ReturnType<typeof openPortal>>

interface Options {
  baseUrl?: string
  config?: Partial<Config>
  db?: Db
  /** Leave the portal without a mailbox. */
  mailbox?: false
}

/** The real app and worker on a fresh database, with a clock that stands still and a mailbox that keeps its mails. */
export async function openPortal(options: Options = {}) {
  const db = options.db ?? (await freshDb())
  const { clock, later } = standingClock()
  const config = testConfig({ ...(options.baseUrl && { baseUrl: options.baseUrl }), ...options.config })
  const secrets = createSecrets(config.secretKeys)
  const services = { db, clock, config, secrets, log: createLog('silent'), wake: () => {} }
  if (options.mailbox !== false) await makeFirstMailbox(db, { config, secrets, now: clock() })
  const app = createApp(services)
  const worker = createWorker(services)
  onTestFinished(() => worker.stop())

  let browsers = 0
  // Each from an address of its own: of one address only so much is taken.
  const guest = (language = 'en') =>
    new Browser(app, { baseUrl: config.baseUrl, now: clock, language, address: `10.0.0.${++browsers % 250}` })

  return {
    db,
    app,
    worker,
    services,
    config,
    secrets,
    now: clock,
    later,
    /** A browser that nobody has signed in with. */
    guest,
    /** A browser with a new session of this user, who typed no password for it: checking one takes long on purpose. */
    async signIn({ id }: { id: string }) {
      const browser = guest()
      const session = await startSession(db, { userId: id, now: clock() })
      const url = new URL(config.baseUrl)
      const [prefix, secure] = url.protocol === 'https:' ? ['__Host-', 'Secure'] : ['', '']
      browser.cookies.take(`${prefix}session=${session}; Path=/; ${secure}`, url)
      return browser
    },
    /** A browser in which this user signed in as the page does it; where that leads is not looked at. */
    async signInByPassword({ email }: { email: string }, password = PASSWORD) {
      const browser = guest()
      const body = new URLSearchParams({ email, password })
      const { status } = await browser.fetch('POST', '/sign-in', { body })
      if (status !== 303) throw new Error(`${email} can't sign in: ${status}`)
      return browser
    },
    async admin() {
      return this.signIn(await createAdmin(db))
    },
    /** With everything else that is due now; says how many mails left. */
    deliverMail: () => workOnce(services),
    mailTo: (address: string) => newestMail(db, { secrets, address }),
  }
}

/** The last mail to somebody, with the one link in it that works once; it must have been delivered first. */
async function newestMail(db: Db, { secrets, address }: { secrets: Secrets; address: string }) {
  const captured = await db.selectFrom('captured_mails').select(['id', 'to']).orderBy('id', 'desc').execute()
  const newest = captured.find(({ to }) => to === address)
  const mail = newest && (await showCaptured(db, { id: newest.id, secrets }))
  if (!mail) throw new Error(`No mail to ${address}, only to: ${captured.map(({ to }) => to).join(', ')}`)
  const [link] = /https?:\/\/\S+\/(?:invite|recovery|confirm-email|register)\/[\w-]+/.exec(mail.text) ?? []
  return { ...mail, link: link ?? '' }
}

/** What the operator of a portal under test has set. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return {
    production: false,
    port: 3000,
    host: 'localhost',
    baseUrl: 'http://localhost:3000',
    databaseUrl: ':memory:',
    secretKeys: [KEY],
    mailFrom: { name: 'Harbour Portal', address: 'invitations@example.org' },
    resendApiKey: undefined,
    resendBaseUrl: undefined,
    resendWebhookSecret: undefined,
    smtpUrl: undefined,
    trustedProxies: [],
    clientAddressHeader: undefined,
    logLevel: 'silent',
    ...changes,
  }
}
