import type { Db, Row, SuppressionReason } from '#db/schema.ts'

export interface Suppression {
  email: string
  reason: SuppressionReason
  /** In the words of whoever refused it. */
  why: string | null
  at: string
}

/** Where several hold for one email, the gravest is named: a person's own complaint before anything a machine said. */
const GRAVEST_FIRST: SuppressionReason[] = ['complained', 'bounced', 'refused', 'suppressed']
const PER_STATEMENT = 500

/** Which of these emails nothing may be sent to, and why. */
export async function suppressionsOf(db: Db, emails: string[]): Promise<Map<string, Suppression>> {
  const found: Row<'suppressions'>[] = []
  for (let i = 0; i < emails.length; i += PER_STATEMENT)
    found.push(
      ...(await db
        .selectFrom('suppressions')
        .selectAll()
        .where('email', 'in', emails.slice(i, i + PER_STATEMENT))
        .where('lifted_at', 'is', null)
        .execute()),
    )
  return gravest(found)
}

function gravest(rows: Row<'suppressions'>[]): Map<string, Suppression> {
  const rank = ({ reason }: Row<'suppressions'>) => GRAVEST_FIRST.indexOf(reason)
  const mildestFirst = rows.toSorted((a, b) => rank(b) - rank(a))
  return new Map(
    mildestFirst.map(({ email, reason, why, suppressed_at: at }) => [email, { email, reason, why, at }]),
  )
}
