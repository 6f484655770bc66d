import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { addCrowd } from '#test/faults/crowd.ts'
import { Browser, type Site } from '#test/support/browser.ts'
import { createAdmin, PASSWORD } from '#test/support/factories.ts'
import { freePort } from '#test/support/free-port.ts'
import { startProduct } from './process.ts'

export type Transport = 'smtp' | 'resend'
export type BenchPortal = Awaited<ReturnType<typeof openBenchPortal>>

const WARM_UP = 300
const EVERY_MS = 20

interface Options {
  /** `sqlite`, or the address of a PostgreSQL server. */
  server: string
  transport: Transport
  sink: string
  people: number
  requestsPerSecond: number
  flags?: string[]
}

/** The product in a process of its own, with a crowd to invite and a few people to warm up with. */
export async function openBenchPortal({
  server,
  transport,
  sink,
  people,
  requestsPerSecond,
  flags,
}: Options) {
  const database = await makeDatabase(server)
  const db = connect(database.url)
  await migrate(db)
  const admin = await createAdmin(db)
  const now = new Date()
  await addCrowd(db, { people: WARM_UP, word: 'Warm', now })
  await addCrowd(db, { people, now })
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const product = await startProduct(
    {
      ...{ DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1', BASE_URL: address },
      ...{ SECRET_KEY: 'a key that only the bench uses and nobody else', LOG_LEVEL: 'warn' },
      MAIL_FROM: 'Harbour Portal <welcome@harbour.example>',
      ...(transport === 'smtp' ? { SMTP_URL: sink } : { RESEND_API_KEY: 're_bench', RESEND_BASE_URL: sink }),
    },
    flags,
  )
  await db.updateTable('mailboxes').set({ requests_per_second: requestsPerSecond }).execute()
  const browser = new Browser(overTheNetwork(address), { baseUrl: address })
  const door = await browser.visit('/sign-in')
  await door.fill('Email', admin.email).fill('Password', PASSWORD).press('Sign in')

  /** Resolves to how long the button took to answer. */
  async function press(word: string, count: number) {
    const list = await browser.visit(`/users?q=${word}`)
    const confirm = await list
      .check(`Select all ${count.toLocaleString('en')} matching`)
      .press('Send invites')
    const before = performance.now()
    const sending = await confirm.press('Send invites')
    if (!sending.path.startsWith('/sendings/')) throw new Error(`Nothing was sent: ${sending.text}`)
    return performance.now() - before
  }

  return {
    db,
    warmUp: { press: () => press('warm', WARM_UP), mails: WARM_UP },
    press: () => press('crew', people),
    /** How long one page takes, body included. */
    async timeUsersPage() {
      const before = performance.now()
      const page = await browser.fetch('GET', '/users')
      await page.text()
      return performance.now() - before
    },
    /** Waits until everybody is in the outbox, and says how long after the press that was. */
    async allTakenUp(): Promise<number> {
      for (;;) {
        const { created_at, expanded_at } = await db
          .selectFrom('sendings')
          .select(['created_at', 'expanded_at'])
          .orderBy('id', 'desc')
          .executeTakeFirstOrThrow()
        if (expanded_at) return Date.now() - Date.parse(created_at)
        await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
      }
    },
    processorTime: product.processorTime,
    peakMemory: product.peakMemory,
    /** Nothing leaves until it is released. */
    hold: () => setPaused(db, iso(new Date())),
    release: () => setPaused(db, null),
    async end() {
      await product.end()
      await db.destroy()
      await database.drop()
    },
  }
}

async function setPaused(db: Db, at: string | null) {
  await db
    .updateTable('mailboxes')
    .set({ paused_at: at, paused_by: at && 'bench', resume_at: null })
    .execute()
}

function overTheNetwork(address: string): Site {
  return {
    fetch: ({ url, method, headers, body }) => {
      const { pathname, search } = new URL(url)
      const init = { method, headers, body, duplex: 'half' as const, redirect: 'manual' as const }
      return fetch(`${address}${pathname}${search}`, init)
    },
  }
}

async function makeDatabase(server: string) {
  if (server !== 'sqlite') return makePostgres(server)
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-bench-'))
  return {
    url: join(folder, 'vestibule.db'),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function makePostgres(server: string) {
  const name = `bench_${newId().replaceAll('-', '')}`
  const command = async (sql: string) => {
    const client = new Client({ connectionString: `${server}/postgres` })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await command(`create database ${name}`)
  return { url: `${server}/${name}`, drop: () => command(`drop database ${name} with (force)`) }
}
