import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'
import { administersOrganization, seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'

/** Those who confirmed their email and wait for somebody to decide. */
export function waitingInScope(by: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'registrations'>()
  const waiting = eb.and([eb('confirmed_at', 'is not', null), eb('decided_at', 'is', null)])
  if (seesEveryOrganization(by)) return waiting
  if (!administersOrganization(by)) return eb.lit(false)
  return eb.and([waiting, eb('registrations.organization_id', '=', by.organizationId)])
}
