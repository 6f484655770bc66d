import type { Viewer } from '#src/organizations/scope.ts'
import type { UserQuery } from '#src/users/list.ts'

/** The list without any filter. */
export const EVERYBODY: UserQuery = {
  ...{ q: '', status: '', organization: '', locale: '' },
  ...{ sort: 'activity', after: '', before: '' },
}

export const ADMIN: Viewer = { id: 'admin', role: 'admin', organizationId: null, organizationAdmin: false }

export function administratorOf(organization: { id: string }): Viewer {
  return { id: 'olga', role: 'user', organizationId: organization.id, organizationAdmin: true }
}
