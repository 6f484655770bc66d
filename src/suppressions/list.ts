import type { Db } from '#db/schema.ts'
import { gravest, type Suppression } from './suppressions-of.ts'

export interface ListedSuppression extends Suppression {
  /** Who has the email now, if anybody. */
  user: { id: string; name: string } | null
}

const PAGE = 50

/** The newest first; `before` is the time of the last one that was shown. */
export async function listSuppressions(
  db: Db,
  { before }: { before?: string } = {},
): Promise<ListedSuppression[]> {
  const rows = await db
    .selectFrom('suppressions')
    .selectAll()
    .where('lifted_at', 'is', null)
    .$if(before !== undefined, (query) => query.where('suppressed_at', '<', before!))
    .orderBy('suppressed_at', 'desc')
    .orderBy('email')
    .limit(PAGE)
    .execute()
  const suppressions = [...gravest(rows).values()].sort((a, b) => (a.at < b.at ? 1 : -1))
  const users = await usersWith(
    db,
    suppressions.map(({ email }) => email),
  )
  return suppressions.map((one) => ({ ...one, user: users.get(one.email) ?? null }))
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
