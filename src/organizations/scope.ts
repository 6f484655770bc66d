import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Role } from '#db/schema.ts'
import type { CurrentUser } from '#src/http/context.ts'

export type Viewer = Pick<CurrentUser, 'id' | 'role' | 'organizationId' | 'organizationAdmin'>

/**
 * The users that somebody may see and act on. Part of every query about users, so what lies outside answers exactly like
 * what does not exist. Nobody reaches a role above their own: managers don't see administrators, and an organization
 * administrator sees plain users only.
 */
export function usersInScope(by: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'users'>()
  if (by.role === 'admin') return eb.lit(true)
  if (by.role === 'manager') return eb('users.role', '!=', 'admin')
  if (!administersOrganization(by)) return eb.lit(false)
  return eb.and([eb('users.organization_id', '=', by.organizationId), eb('users.role', '=', 'user')])
}

export function organizationsInScope(by: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'organizations'>()
  if (seesEveryOrganization(by)) return eb.lit(true)
  return administersOrganization(by) ? eb('organizations.id', '=', by.organizationId) : eb.lit(false)
}

export function sendingsInScope(by: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'sendings'>()
  if (seesEveryOrganization(by)) return eb.lit(true)
  return administersOrganization(by) ? eb('sendings.organization_id', '=', by.organizationId) : eb.lit(false)
}

/** Of the users whom somebody sees who sees every organization. */
export function rolesInScope(by: Viewer): Role[] {
  return by.role === 'admin' ? ['admin', 'manager', 'user'] : ['manager', 'user']
}

export function seesEveryOrganization(by: Viewer) {
  return by.role === 'admin' || by.role === 'manager'
}

export function administersOrganization(by: Viewer): by is Viewer & { organizationId: string } {
  return by.role === 'user' && by.organizationAdmin && by.organizationId !== null
}

/** Whether somebody has people to look after at all. */
export function managesPeople(by: Viewer) {
  return seesEveryOrganization(by) || administersOrganization(by)
}
