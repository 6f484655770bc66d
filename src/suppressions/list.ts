import type { Db } from '#db/schema.ts'
import { type Suppression, suppressionsOf } from './suppressions-of.ts'

export interface ListedSuppression extends Suppression {
  /** Who has the email now, if anybody. */
  user: { id: string; name: string } | null
}

const PAGE = 50

/** Each email once, whatever is held against it; the newest first. */
export async function listSuppressions(
  db: Db,
  { page = 1 }: { page?: number } = {},
): Promise<{ suppressions: ListedSuppression[]; more: boolean }> {
  const rows = await db
    .selectFrom('suppressions')
    .select((eb) => ['email', eb.fn.max('suppressed_at').as('at')])
    .where('lifted_at', 'is', null)
    .groupBy('email')
    .orderBy('at', 'desc')
    .orderBy('email')
    .offset((page - 1) * PAGE)
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE)
  const emails = shown.map(({ email }) => email)
  const [reasons, users] = await Promise.all([suppressionsOf(db, emails), usersWith(db, emails)])
  // One that is lifted at this moment is left out.
  const suppressions = shown.flatMap(({ email, at }) => {
    const suppression = reasons.get(email)
    return suppression ? [{ ...suppression, at, user: users.get(email) ?? null }] : []
  })
  return { suppressions, more: rows.length > PAGE }
}

export async function countSuppressions(db: Db): Promise<number> {
  const row = await db
    .selectFrom('suppressions')
    .select((eb) => eb.fn.count('email').distinct().as('emails'))
    .where('lifted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.emails)
}

async function usersWith(db: Db, emails: string[]) {
  if (emails.length === 0) return new Map<string, { id: string; name: string }>()
  const users = await db
    .selectFrom('users')
    .select(['id', 'name', 'email'])
    .where('email', 'in', emails)
    .execute()
  return new Map(users.map(({ id, name, email }) => [email, { id, name }]))
}
