import type { Db, Row } from '#db/schema.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import type { UserFilter } from '#src/users/filter.ts'
import { choiceOf } from '#src/users/matching.ts'
import type { Selection } from './start.ts'

interface Which {
  sending: Row<'sendings'>
  /** The last person who was dealt with. */
  after: string | null
  by: Viewer
  count: number
  now: Date
}

/** The people whom a sending deals with next, in order; fewer than `count` when they are the last. */
export async function nextPeople(trx: Db, which: Which): Promise<string[]> {
  const { filter } = selectionOf(which.sending)
  return filter && !which.sending.send_at ? nextMatching(trx, { ...which, filter }) : nextChosen(trx, which)
}

export function selectionOf(sending: Row<'sendings'>): Selection {
  return JSON.parse(sending.selection ?? '')
}

async function nextChosen(trx: Db, { sending, after, count }: Which) {
  const rows = await trx
    .selectFrom('sending_people')
    .select('user_id')
    .where('sending_id', '=', sending.id)
    .where('user_id', '>', after ?? '')
    .orderBy('user_id')
    .limit(count)
    .execute()
  return rows.map((row) => row.user_id)
}

type Matching = Which & { filter: UserFilter }

/** People who were added after the button was pressed were not among those who were shown. */
async function nextMatching(trx: Db, { sending, after, count, ...matching }: Matching) {
  const { defaultLocale } = await readSettings(trx)
  const rows = await choiceOf(trx, { ...matching, defaultLocale })
    .select('users.id')
    .where('users.created_at', '<=', sending.created_at)
    .where('users.id', '>', after ?? '')
    .orderBy('users.id')
    .limit(count)
    .execute()
  return rows.map((row) => row.id)
}
