import { insertAll } from '#db/insert.ts'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { keyOf } from '#src/text.ts'

const LOCALES = [null, 'de', 'ar'] as const

interface Crowd {
  people: number
  /** What their names and emails begin with. */
  word?: string
  /** Which of them have an email that no provider takes. */
  bad?: number[]
  now: Date
}

/** So many people who were added and not invited yet. Returns their emails. */
export async function addCrowd(db: Db, { people, word = 'Crew', bad = [], now }: Crowd) {
  const at = iso(now)
  const rows = Array.from({ length: people }, (_, i) => {
    const name = `${word} ${i}`
    const email = `${bad.includes(i) ? 'bad' : word.toLowerCase()}${i}@example.org`
    return {
      ...{ id: newId(), name, name_key: keyOf(name), email, email_typed: email },
      ...{ role: 'user' as const, locale: LOCALES[i % LOCALES.length]! },
      ...{ activity: 'added' as const, activity_at: at, created_at: at },
    }
  })
  await db.transaction().execute((trx) => insertAll(trx, 'users', rows))
  return rows.map((row) => row.email)
}
