import type { Db } from '#db/schema.ts'
import { domainOf, type Email } from '#src/email.ts'

/** The domains that an organization's people have, in the order in which a form lists them, whatever the database's own is; none means any. */
export async function domainsOf(db: Db, organizationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organization_domains')
    .select('domain')
    .where('organization_id', '=', organizationId)
    .execute()
  return rows.map((row) => row.domain).sort()
}

/** Replaces all. Fails, see `db/taken.ts`, when one of them belongs to another organization. */
export async function setDomains(trx: Db, organizationId: string, domains: string[]) {
  await trx.deleteFrom('organization_domains').where('organization_id', '=', organizationId).execute()
  if (domains.length === 0) return
  const rows = domains.map((domain) => ({ domain, organization_id: organizationId }))
  await trx.insertInto('organization_domains').values(rows).execute()
}

/** Whether somebody with this email may belong to it. */
export async function welcomes(db: Db, organizationId: string | null, email: Email): Promise<boolean> {
  const domains = organizationId ? await domainsOf(db, organizationId) : []
  return takes(domains, email)
}

/** The same where the domains are known already: without any, every email is taken. */
export function takes(domains: string[], email: Email) {
  return domains.length === 0 || domains.includes(domainOf(email))
}
