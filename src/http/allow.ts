import { type Allowance, type Allowed, allow } from '#src/limits/allow.ts'
import { addressOf, networkOf } from './address.ts'
import type { AppContext } from './context.ts'
import type { FormErrors } from './forms.ts'

/** Passwords and emails that are tried from one address, whatever they are tried on. */
const FROM_ONE_ADDRESS: Allowance = { most: 20, minutes: 1 }

/** How long nothing is tried any more; for good means until a new password is chosen. */
export type Pause = { minutes: number } | 'for_good'

/** Why a form is shown again. */
export interface Refused {
  errors?: FormErrors
  pause?: Pause
}

/** For the renderer: with mistakes, or too early. */
export function refusal({ errors, pause }: Refused) {
  return pause ? 429 : errors !== undefined
}

/** For every door at which a stranger could go on trying: one count for each address, wherever it knocks. */
export function allowFromHere(c: AppContext): Promise<Allowed> {
  const { db, clock } = c.var
  const whose = networkOf(addressOf(c))
  return allow(db, { what: 'tries from', whose, ...FROM_ONE_ADDRESS, now: clock() })
}

/** Says when the next try counts: in seconds for programs, in whole minutes for people. */
export function pauseUntil(c: AppContext, until: Date | null): Pause {
  if (!until) return 'for_good'
  const seconds = Math.max(1, Math.ceil((until.getTime() - c.var.clock().getTime()) / 1000))
  c.header('Retry-After', String(seconds))
  return { minutes: Math.ceil(seconds / 60) }
}
