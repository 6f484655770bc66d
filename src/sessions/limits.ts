import type { Role } from '#db/schema.ts'
import { addMinutes } from '#src/clock.ts'
import type { Settings } from '#src/settings/settings.ts'

type Limits = Settings['sessionLimits']

/** Whoever can do more is asked for the password more often. */
function limitsOf(role: Role, limits: Limits) {
  return role === 'user' ? limits.user : limits.staff
}

/** When a session ends if nothing more is done with it, by the role its user has now and the limits as they are now. */
export function sessionEnd(session: { created_at: string; used_at: string }, role: Role, limits: Limits) {
  const { idle, absolute } = limitsOf(role, limits)
  const idleEnd = addMinutes(new Date(session.used_at), idle)
  const absoluteEnd = addMinutes(new Date(session.created_at), absolute)
  return idleEnd < absoluteEnd ? idleEnd : absoluteEnd
}
