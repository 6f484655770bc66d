import { createApp } from '#src/app.ts'
import { systemClock } from '#src/clock.ts'
import { readConfig } from '#src/config.ts'
import { createLog } from '#src/log.ts'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { createSecrets } from '#src/secrets.ts'
import { Browser } from '#test/support/browser.ts'
import { freshDatabaseUrl, open } from '#test/support/db.ts'
import { createAdmin, PASSWORD } from '#test/support/factories.ts'
import { freePort } from '#test/support/free-port.ts'
import { addCrowd } from './crowd.ts'
import { type Instance, type Program, startInstance } from './instance.ts'
import { openProvider, type Transport } from './provider.ts'
import { hasSettled, hurry } from './queue.ts'
import { until } from './until.ts'

/** Far more than any of this sends: it is not patience that is tested. */
const RATE_LIFTED = 1000
const LONGEST_MS = 15 * 60_000

export type Scene = Awaited<ReturnType<typeof openScene>>

interface Options {
  transport: Transport
  people: number
  /** Which of them have an email that the provider refuses. */
  bad?: number[]
  program?: Program
  databaseUrl?: string
}

/** A crowd to invite, a provider, and the product in processes that can be killed, frozen and asked to end. */
export async function openScene({ transport, people, bad = [], program = 'worker', databaseUrl }: Options) {
  const url = databaseUrl ?? (await freshDatabaseUrl())
  const db = open(url)
  const provider = await openProvider(transport)
  const env = { ...environment(url, await freePort()), ...provider.env }
  const config = readConfig(env)
  const secrets = createSecrets(config.secretKeys)
  const log = createLog('silent')
  const app = createApp({ db, clock: systemClock, config, secrets, log, wake: () => {} })
  await makeFirstMailbox(db, { config, secrets, now: systemClock() })
  await db.updateTable('mailboxes').set({ requests_per_second: RATE_LIFTED }).execute()
  const admin = await createAdmin(db)
  const emails = await addCrowd(db, { people, bad, now: systemClock() })
  const running = new Set<Instance>()
  let kills = 0

  return {
    ...{ url, db, provider, emails, bad, config, secrets },
    /** One more process of the product; each has a port of its own. */
    async start(change: Record<string, string> = {}) {
      const own = running.size > 0 ? { PORT: String(await freePort()) } : {}
      const instance = await startInstance(program, { ...env, ...own, ...change })
      running.add(instance)
      return instance
    },
    /** All of them are gone in the middle of whatever they did; or only this one is. */
    async kill(instance?: Instance) {
      for (const one of instance ? [instance] : [...running]) {
        await one.kill()
        running.delete(one)
        kills += 1
      }
    },
    kills: () => kills,
    /** Asks one to end, as an update or a restart of the machine does; says how it ended. */
    end(instance: Instance) {
      running.delete(instance)
      return instance.terminate()
    },
    /** A page of the portal, without signing in. */
    visit: async (path: string) => app.request(path),
    /** "Send invites" for the whole crowd. */
    async press() {
      const browser = new Browser(app, { baseUrl: config.baseUrl })
      const door = await browser.visit('/sign-in')
      await door.fill('Email', admin.email).fill('Password', PASSWORD).press('Sign in')
      const list = await browser.visit('/users?q=crew')
      const confirm = await list
        .check(`Select all ${people.toLocaleString('en')} matching`)
        .press('Send invites')
      const sending = await confirm.press('Send invites')
      if (!sending.path.startsWith('/sendings/')) throw new Error(`Nothing was sent: ${sending.text}`)
      return sending
    },
    /** Everybody has a mail or was refused one. Waits are cut short unless we are patient. */
    async finish({ patient = false } = {}) {
      const settled = async () => {
        if (!patient) await hurry(db)
        return hasSettled(db, people)
      }
      await until('every mail was settled', settled, { everyMs: 100, withinMs: LONGEST_MS })
    },
  }
}

function environment(url: string, port: number) {
  return {
    DATABASE_URL: url,
    SECRET_KEY: 'a key that only tests use and nobody else',
    PORT: String(port),
    HOST: '127.0.0.1',
    BASE_URL: `http://127.0.0.1:${port}`,
    MAIL_FROM: 'Harbour Portal <welcome@harbour.example>',
    LOG_LEVEL: 'error',
  }
}
