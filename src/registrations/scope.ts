import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'
import { administersOrganization, seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'

/** Those who confirmed their email, also of those who were decided upon. */
export function registrationsInScope(by: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'registrations'>()
  const confirmed = eb('confirmed_at', 'is not', null)
  if (seesEveryOrganization(by)) return confirmed
  if (!administersOrganization(by)) return eb.lit(false)
  return eb.and([confirmed, eb('registrations.organization_id', '=', by.organizationId)])
}

/** Those among them who wait for somebody to decide. */
export function waitingInScope(by: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'registrations'>()
  return eb.and([registrationsInScope(by), eb('decided_at', 'is', null)])
}
