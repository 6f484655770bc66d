import type { UserFilter } from '#src/users/filter.ts'
import type { UserQuery } from '#src/users/list.ts'

/** The list with this filter, changed in part; a change of filter begins again at the first page. */
export function listPath(filter: UserFilter & Partial<UserQuery>, change: Partial<UserQuery> = {}) {
  const wanted = { ...filter, after: '', before: '', ...change }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(wanted)) {
    if (value && !(name === 'sort' && value === 'activity')) query.set(name, value)
  }
  return query.size > 0 ? `/users?${query}` : '/users'
}
