import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { SettingKey } from './settings.ts'

/** Read first: what is senseless counts as its default, but must be replaced as it stands there. */
export async function storedNow(trx: Db, keys: SettingKey[]) {
  const rows = await trx.selectFrom('settings').select(['key', 'value']).where('key', 'in', keys).execute()
  return new Map<string, string>(rows.map(({ key, value }) => [key, value]))
}

interface Step {
  key: SettingKey
  from: string
  to: string
  by: { id: string }
  now: Date
}

/** One statement: of several people who saw the same value, one changes it. */
export async function replaceSetting(trx: Db, { key, from, to, by, now }: Step) {
  const change = { value: to, updated_at: iso(now), updated_by: by.id }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('settings')
    .values({ key, ...change })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(change).where('settings.value', '=', from))
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
