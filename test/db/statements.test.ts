import SQLite from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { SqliteFileDialect } from '#db/sqlite.ts'

function openThings() {
  const database = new SQLite(':memory:')
  const prepared: string[] = []
  const watched = {
    close: () => database.close(),
    prepare(text: string) {
      prepared.push(text)
      return database.prepare(text)
    },
  }
  const db = new Kysely<{ things: { id: number; name?: string } }>({
    dialect: new SqliteFileDialect({ writer: watched }),
  })
  onTestFinished(() => db.destroy())
  return { db, prepared }
}

test('a statement is prepared once, whatever it is asked with', async () => {
  const { db, prepared } = openThings()
  await sql`create table things (id integer primary key)`.execute(db)
  for (const id of [1, 2, 3]) await db.insertInto('things').values({ id }).execute()
  for (const id of [1, 2, 3])
    expect(await db.selectFrom('things').selectAll().where('id', '=', id).execute()).toEqual([{ id }])
  expect(prepared).toHaveLength(3)
})

test('after the tables changed, statements are prepared anew', async () => {
  const { db } = openThings()
  await sql`create table things (id integer primary key)`.execute(db)
  await db.insertInto('things').values({ id: 1 }).execute()
  const everything = () => db.selectFrom('things').selectAll().execute()
  expect(await everything()).toEqual([{ id: 1 }])
  await sql`alter table things add column name text not null default 'Ada'`.execute(db)
  expect(await everything()).toEqual([{ id: 1, name: 'Ada' }])
})

test('a statement that failed can be asked again', async () => {
  const { db } = openThings()
  await sql`create table things (id integer primary key)`.execute(db)
  const insert = (id: number) => db.insertInto('things').values({ id }).execute()
  await insert(1)
  await expect(insert(1)).rejects.toThrow(/UNIQUE/)
  await insert(2)
  expect(await db.selectFrom('things').select('id').execute()).toHaveLength(2)
})

test('of very many statements only the last ones are kept', async () => {
  const { db, prepared } = openThings()
  await sql`create table things (id integer primary key)`.execute(db)
  const among = (length: number) =>
    db
      .selectFrom('things')
      .selectAll()
      .where(
        'id',
        'in',
        Array.from({ length }, (_, i) => i),
      )
      .execute()
  for (let length = 1; length <= 600; length++) await among(length)
  const before = prepared.length
  await among(600)
  expect(prepared).toHaveLength(before)
  await among(1)
  expect(prepared).toHaveLength(before + 1)
})
