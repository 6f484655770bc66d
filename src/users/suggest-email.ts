import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'
import { domainOf } from '#src/email.ts'

/** Enough to know the domains of an organization, few enough for any of them. */
const LOOKED_AT = 500

interface Suggest {
  email: string
  organizationId: string | null
}

/**
 * What a mistyped email was probably meant to be: the same at a domain that is one letter away and that more people of the
 * organization use than this one; the most used of several. Asked about many, it looks up an organization's domains once.
 */
export function emailSuggester(db: Db) {
  const known = new Map<string, Promise<Map<string, number>>>()
  return async ({ email, organizationId }: Suggest): Promise<string | null> => {
    if (!organizationId) return null
    const domains = known.get(organizationId) ?? domainsInUse(db, organizationId)
    known.set(organizationId, domains)
    const domain = domainOf({ canonical: email })
    const peopleAt = await domains
    const theirs = peopleAt.get(domain) ?? 0
    const meant = [...peopleAt.keys()].find(
      (one) => isOneLetterAway(one, domain) && peopleAt.get(one)! > theirs,
    )
    return meant ? email.slice(0, -domain.length) + meant : null
  }
}

/** How many people use each, most first. */
async function domainsInUse(db: Db, organizationId: string) {
  const recent = db
    .selectFrom('users')
    .select('email')
    .where('organization_id', '=', organizationId)
    .orderBy('activity_at', 'desc')
    .limit(LOOKED_AT)
    .as('recent')
  // What is left of the last @: cutting off every other character works the same on both engines.
  const localPart = sql`rtrim(email, replace(email, '@', ''))`
  const rows = await db
    .selectFrom(recent)
    .select((eb) => [
      sql<string>`substr(email, length(${localPart}) + 1)`.as('domain'),
      eb.fn.countAll().as('people'),
    ])
    .groupBy('domain')
    .orderBy('people', 'desc')
    .orderBy('domain')
    .execute()
  return new Map(rows.map((row) => [row.domain, Number(row.people)]))
}

/** One letter too many, too few or wrong, or two neighbours swapped. */
export function isOneLetterAway(a: string, b: string) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const start = commonStart(a, b)
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (a.length > b.length) return restA.slice(1) === restB
  if (a.length < b.length) return restA === restB.slice(1)
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  return swapped || restA.slice(1) === restB.slice(1)
}

function commonStart(a: string, b: string) {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}
