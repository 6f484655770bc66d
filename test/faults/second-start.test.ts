import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { engine, freshDatabaseUrl, open } from '#test/support/db.ts'
import { freePort } from '#test/support/free-port.ts'
import { startScript } from '#test/support/process.ts'

const STARTED = /Vestibule is at/
const WAITING = /Another process works with \S+: waiting up to 20 seconds/
/** A start waits for another process, and several of them follow each other. */
const LONGEST_MS = 60_000

async function start(DATABASE_URL: string) {
  const port = String(await freePort())
  return startScript('src/main.ts', [], environment(DATABASE_URL, port))
}

function environment(DATABASE_URL: string, PORT = '3000') {
  return { DATABASE_URL, PORT, HOST: '127.0.0.1', SECRET_KEY: 'a-key-that-only-tests-use-long-enough' }
}

/** What a second process that takes the leases of the first one away would double. */
async function leaseBatch(url: string) {
  const db = open(url)
  const { id: mailbox_id } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const at = new Date().toISOString()
  const lease = { leased_by: 'the first one', leased_until: '2999-01-01T00:00:00.000Z' }
  const times = { due_at: at, created_at: at }
  await db
    .insertInto('batches')
    .values({ id: 'batch', mailbox_id, state: 'open', attempts: 0, ...times, ...lease })
    .execute()
  return () => db.selectFrom('batches').select('leased_by').executeTakeFirstOrThrow()
}

test(
  'a second process at the same database, with a port of its own, takes nothing away from the first',
  async () => {
    const url = await freshDatabaseUrl()
    const first = await start(url)
    await first.said(STARTED)
    const held = await leaseBatch(url)

    const second = await start(url)
    if (engine === 'postgres') await second.said(STARTED)
    else {
      await second.said(WAITING)
      const { code, output } = await second.ended
      expect(code).toBe(1)
      expect(output).toContain(`Vestibule can't start: Another process of Vestibule works with ${url}`)
      expect(output).not.toMatch(/\n {4}at /)
    }
    expect(await held()).toEqual({ leased_by: 'the first one' })
    first.child.kill('SIGTERM')
    expect(await first.ended).toMatchObject({ code: 0 })
  },
  LONGEST_MS,
)

test(
  'after a kill the next one starts at once, and one that waits already goes on',
  async () => {
    const url = await freshDatabaseUrl()
    const first = await start(url)
    await first.said(STARTED)
    const second = await start(url)
    if (engine === 'sqlite') await second.said(WAITING)
    first.child.kill('SIGKILL')
    await second.said(STARTED)
    second.child.kill('SIGKILL')
    await second.ended
    const third = await start(url)
    await third.said(STARTED)
    third.child.kill('SIGTERM')
    const { output } = await third.ended
    expect(output).not.toMatch(WAITING)
  },
  LONGEST_MS,
)

test(
  'beside a running process there is a backup, but no restoring and no marking',
  async () => {
    if (engine === 'postgres') return
    const url = await freshDatabaseUrl()
    const folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const backup = join(folder, 'backup.db')
    const main = await start(url)
    await main.said(STARTED)
    const run = async (script: string, word: string) =>
      (await startScript(script, [word], environment(url))).ended

    expect(await run('src/backup.ts', backup)).toMatchObject({ code: 0 })
    expect(existsSync(backup)).toBe(true)
    const settings = async () => {
      const db = connect(url)
      const rows = await db.selectFrom('settings').selectAll().orderBy('key').execute()
      await db.destroy()
      return rows
    }
    const before = await settings()
    for (const what of [backup, '--mark']) {
      const { code, output } = await run('src/restore.ts', what)
      expect([code, output]).toEqual([
        1,
        expect.stringContaining('Stop that one first; nothing was changed.'),
      ])
    }
    expect(await settings()).toEqual(before)
    expect(readdirSync(dirname(url)).filter((name) => name.includes('.before-'))).toEqual([])

    main.child.kill('SIGKILL')
    await main.ended
    expect(await run('src/restore.ts', backup)).toMatchObject({ code: 0 })
    expect(readFileSync(`${url}.lock`)).toHaveLength(0)
  },
  LONGEST_MS,
)
