import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { isSuppressed } from '#src/suppressions/is-suppressed.ts'
import type { UserFilter } from '#src/users/filter.ts'
import { choiceOf } from '#src/users/matching.ts'
import type { Chosen } from './plan.ts'

type Among = Required<Chosen> & { by: Viewer; now: Date; defaultLocale: Locale }

/** With these somebody has an email to correct: what turned it away did so later, or at once. */
const TURNED_AWAY = ['bounced', 'failed'] as const
/** What can be narrowed down to them. */
const WITH_BOTH: UserFilter['status'][] = ['', 'waiting']

/** Under which filter the list shows most of the people chosen whose email turned a mail away; nothing if it shows none. */
export async function filterToCorrect(db: Db, { userIds, ...among }: Among): Promise<UserFilter | null> {
  const { status: chosen } = among.filter
  let most: { filter: UserFilter | null; people: number } = { filter: null, people: 0 }
  for (const status of TURNED_AWAY.filter((one) => one === chosen || WITH_BOTH.includes(chosen))) {
    const filter = { ...among.filter, status }
    const row = await choiceOf(db, { ...among, filter })
      .$if(userIds.length > 0, (users) => users.where('users.id', 'in', userIds))
      .where(isSuppressed())
      .select((eb) => eb.fn.countAll().as('people'))
      .executeTakeFirstOrThrow()
    if (Number(row.people) > most.people) most = { filter, people: Number(row.people) }
  }
  return most.filter
}
