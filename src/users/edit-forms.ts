import * as v from 'valibot'
import { email, locale, notForYou, optionalId, phone, requiredLine } from '#src/http/forms.ts'
import { seen } from '#src/http/seen.ts'
import { seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'
import { role } from './forms.ts'

/**
 * Whoever may not move people or give roles has no such field: sent all the same, it is refused. An email is asked for while
 * somebody is not in.
 */
export function changeUserForm(by: Viewer) {
  return {
    name: requiredLine,
    email: v.optional(email),
    phone,
    locale,
    organization_id: seesEveryOrganization(by) ? v.optional(optionalId) : notForYou,
    role: by.role === 'admin' ? v.optional(role) : notForYou,
    seen,
  }
}
