import type { Role } from '#db/schema.ts'
import { addMinutes } from '#src/clock.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** In minutes. Whoever can do more is asked for the password more often. */
export const LIMITS: Record<Role, { idle: number; absolute: number }> = {
  admin: { idle: HOUR, absolute: DAY },
  manager: { idle: HOUR, absolute: DAY },
  user: { idle: DAY, absolute: 30 * DAY },
}

/** When a session ends if nothing more is done with it, by the role its user has now. */
export function sessionEnd(session: { created_at: string; used_at: string }, role: Role) {
  const { idle, absolute } = LIMITS[role]
  const idleEnd = addMinutes(new Date(session.used_at), idle)
  const absoluteEnd = addMinutes(new Date(session.created_at), absolute)
  return idleEnd < absoluteEnd ? idleEnd : absoluteEnd
}
