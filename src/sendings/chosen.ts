import type { Db } from '#db/schema.ts'
import { sendingsInScope, usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { foresee } from './foresee.ts'
import type { Foreseen } from './outlook.ts'
import { isYetToBegin } from './yet-to-begin.ts'

const PAGE = 50

export interface ChosenPage {
  people: Foreseen[]
  more: boolean
  /** Of everybody, whoever looks. */
  total: number
}

interface Which {
  id: string
  by: Viewer
  now: Date
  page?: number
}

/** Everybody chosen for a sending that has yet to begin whom the viewer sees, by name, some at a time; nothing for any other sending. */
export async function listChosen(db: Db, { id, by, now, page = 1 }: Which): Promise<ChosenPage | undefined> {
  const sending = await db
    .selectFrom('sendings')
    .selectAll()
    .where('id', '=', id)
    .where(sendingsInScope(by))
    .where(isYetToBegin(now))
    .executeTakeFirst()
  if (!sending) return
  const rows = await db
    .selectFrom('sending_people')
    .innerJoin('users', 'users.id', 'sending_people.user_id')
    .select(['users.id as userId', 'users.name', 'users.email'])
    .where('sending_id', '=', id)
    .where(usersInScope(by))
    .orderBy('users.name_key')
    .orderBy('users.id')
    .offset((page - 1) * PAGE)
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE)
  const fates = await foresee(db, sending, { userIds: shown.map(({ userId }) => userId), now })
  const people = shown.map((person) => ({ ...person, ...fates.get(person.userId)! }))
  return { people, more: rows.length > PAGE, total: sending.expected ?? 0 }
}
