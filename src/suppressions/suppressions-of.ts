import type { Db, Row, SuppressionReason } from '#db/schema.ts'
import { type Reason, reasonOf } from '#src/mailboxes/reason.ts'

export interface Suppression {
  email: string
  reason: SuppressionReason
  why: Reason | null
  at: string
}

/** Where several hold for one email, the gravest is named: a person's own complaint before anything a machine said. */
const GRAVEST_FIRST: SuppressionReason[] = ['complained', 'bounced', 'refused', 'suppressed']
const PER_STATEMENT = 500

/** Which of these emails nothing may be sent to, and why. */
export async function suppressionsOf(db: Db, emails: string[]): Promise<Map<string, Suppression>> {
  const found: Found[] = []
  for (let i = 0; i < emails.length; i += PER_STATEMENT)
    found.push(
      ...(await db
        .selectFrom('suppressions')
        .leftJoin('outbox', 'outbox.id', 'suppressions.outbox_id')
        .selectAll('suppressions')
        .select('outbox.bounced_type')
        .where('email', 'in', emails.slice(i, i + PER_STATEMENT))
        .where('lifted_at', 'is', null)
        .execute()),
    )
  return gravest(found)
}

type Found = Row<'suppressions'> & { bounced_type: string | null }

function gravest(rows: Found[]): Map<string, Suppression> {
  const rank = ({ reason }: Found) => GRAVEST_FIRST.indexOf(reason)
  const mildestFirst = rows.toSorted((a, b) => rank(b) - rank(a))
  return new Map(mildestFirst.map((row) => [row.email, toSuppression(row)]))
}

function toSuppression({ email, reason, why, bounced_type, suppressed_at: at }: Found): Suppression {
  // What is on the provider's own list is not reported as a bounce.
  const type = reason === 'bounced' ? bounced_type : reason === 'suppressed' ? reason : null
  return { email, reason, why: reasonOf(why, type), at }
}
