import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'
import { KNOWN_DAYS } from '#src/sessions/known-browsers.ts'
import { FIRST_WAIT, STOP, triesOnEmail } from './tries.ts'

const SLIPS_DAYS = 7
/** Much longer than the longest wait, which is an hour. */
const WAITED_DAYS = 90
const AT_ONCE = 500

/** Of wrong passwords nobody needs to know for ever: only a person who is stopped stays so until they have a new one. */
export async function forgetOldSlips(db: Db, { now }: { now: Date }) {
  const old = (days: number) => iso(addDays(now, -days))
  await db
    .deleteFrom('sign_in_tries')
    .where('count', '<', STOP)
    .where((eb) =>
      eb.or([
        eb('last_at', '<', old(WAITED_DAYS)),
        eb.and([eb('count', '<', FIRST_WAIT), eb('last_at', '<', old(SLIPS_DAYS))]),
      ]),
    )
    .execute()
  await forgetStopped(db, old(KNOWN_DAYS))
}

/** By then no browser that was stopped is known any more. What is left are the emails of people; invented ones are forgotten. */
async function forgetStopped(db: Db, before: string) {
  const stopped = await db
    .selectFrom('sign_in_tries')
    .select('key')
    .where('count', '>=', STOP)
    .where('last_at', '<', before)
    .execute()
  const keys = await withoutPeople(db, new Set(stopped.map(({ key }) => key)))
  for (let i = 0; i < keys.length; i += AT_ONCE)
    await db
      .deleteFrom('sign_in_tries')
      .where('key', 'in', keys.slice(i, i + AT_ONCE))
      .where('count', '>=', STOP)
      .where('last_at', '<', before)
      .execute()
}

/** What was counted on is not stored, so the email of everybody is made into a key. */
async function withoutPeople(db: Db, keys: Set<string>) {
  let last = ''
  while (keys.size > 0) {
    const people = await db
      .selectFrom('users')
      .select('email')
      .where('email', '>', last)
      .orderBy('email')
      .limit(AT_ONCE)
      .execute()
    for (const { email } of people) keys.delete(sha256(triesOnEmail(email)))
    if (people.length < AT_ONCE) break
    last = people.at(-1)!.email
    await letOthersIn()
  }
  return [...keys]
}
