import * as v from 'valibot'
import { email, locale, notForYou, optionalId, phone, requiredLine } from '#src/http/forms.ts'
import { seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'
import type { Said } from './edited.ts'
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
    seen: v.string('something_refused'),
  }
}

const Seen = v.partial(
  v.object({
    name: v.string(),
    email: v.string(),
    phone: v.nullable(v.string()),
    locale: v.nullable(v.string()),
    organization_id: v.nullable(v.string()),
    role,
  }),
)

/** What the page showed, as it came back. Nothing that it is used for needs to be trusted. */
export function readSeen(json: string): Said {
  try {
    return v.parse(Seen, JSON.parse(json))
  } catch {
    return {}
  }
}
