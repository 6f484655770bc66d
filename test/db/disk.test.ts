import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/schema.ts'

let folder: string
let db: Db
/** Those who wait for the disk, in order. */
let waiting: ReturnType<typeof Promise.withResolvers<void>>[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  db = connect(join(folder, 'vestibule.db'))
  await migrate(db)
  waiting = []
  await watchDisk()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await db.destroy()
  rmSync(folder, { recursive: true })
})

/** A disk that takes its time: the real one is asked when the test says so. */
async function watchDisk() {
  const file = await open(join(folder, 'another'), 'w')
  await file.close()
  const files: { datasync: () => Promise<void> } = Object.getPrototypeOf(file)
  const { datasync } = files
  vi.spyOn(files, 'datasync').mockImplementation(async function (this: typeof files) {
    const turn = Promise.withResolvers<void>()
    waiting.push(turn)
    await turn.promise
    await datasync.call(this)
  })
}

function write(key: string, by: Db = db) {
  const row = { key, count: 1, ends_at: '2026-03-02T09:00:00.000Z' }
  return by.insertInto('rate_limits').values(row).execute()
}

async function keys() {
  const rows = await db.selectFrom('rate_limits').select('key').orderBy('key').execute()
  return rows.map(({ key }) => key)
}

function watch(work: Promise<unknown>) {
  const watched = { is: 'under way' }
  work.then(
    () => Object.assign(watched, { is: 'over' }),
    (error) => Object.assign(watched, { is: String(error) }),
  )
  return watched
}

test.each([
  ['a transaction', () => db.transaction().execute((trx) => write('ada', trx))],
  ['a statement by itself', () => write('ada')],
])('%s is over when it is on the disk, and until then holds nobody up', async (_, work) => {
  const first = watch(work())
  await expect.poll(() => waiting.length).toBe(1)
  expect(await keys()).toEqual(['ada'])
  const second = watch(write('bob'))
  await expect.poll(keys).toEqual(['ada', 'bob'])
  expect([first.is, second.is]).toEqual(['under way', 'under way'])

  waiting[0]!.resolve()
  await expect.poll(() => first.is).toBe('over')
  await expect.poll(() => waiting.length).toBe(2)
  expect(second.is, 'not on the disk by what had begun before').toBe('under way')
  waiting[1]!.resolve()
  await expect.poll(() => second.is).toBe('over')
})

test('those who come meanwhile wait once, together', async () => {
  const first = watch(write('0'))
  await expect.poll(() => waiting.length).toBe(1)
  const others = ['1', '2', '3', '4'].map((key) => watch(write(key)))
  await expect.poll(keys).toHaveLength(5)
  waiting[0]!.resolve()
  await expect.poll(() => waiting.length).toBe(2)
  waiting[1]!.resolve()
  await expect.poll(() => [first, ...others].map(({ is }) => is)).toEqual(Array(5).fill('over'))
  expect(waiting).toHaveLength(2)
})

test('who only reads, or takes back what was written, waits for no disk', async () => {
  expect(await keys()).toEqual([])
  await expect(
    db.transaction().execute(async (trx) => {
      await write('ada', trx)
      throw new Error('thought better of it')
    }),
  ).rejects.toThrow('thought better of it')
  expect(await keys()).toEqual([])
  expect(waiting).toEqual([])
})

test('a disk that fails is told to whoever waits for it, and the next one asks again', async () => {
  const failed = watch(db.transaction().execute((trx) => write('ada', trx)))
  await expect.poll(() => waiting.length).toBe(1)
  const next = watch(write('bob'))
  waiting[0]!.reject(new Error('EIO: i/o error, fdatasync'))
  await expect.poll(() => failed.is).toBe('Error: EIO: i/o error, fdatasync')
  await expect.poll(() => waiting.length).toBe(2)
  waiting[1]!.resolve()
  await expect.poll(() => next.is).toBe('over')
})
