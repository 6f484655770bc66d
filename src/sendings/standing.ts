import type { Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'

export type Standing = 'paused' | 'cancelled' | 'scheduled'

type Facts = Pick<Row<'sendings'>, 'send_at' | 'expanded_at' | 'paused_at' | 'cancelled_at'>
type Times = Pick<Row<'sendings'>, 'created_at' | 'send_at' | 'cancelled_at'>

/**
 * Whether a person stopped it, or chose a time that has yet to come; nothing for one that goes its way. With no mail
 * `waiting` and nobody left to invite there is nothing to go on with, so it is finished, whoever paused it before.
 */
export function standingOf(sending: Facts, waiting: number, now: Date): Standing | null {
  if (sending.cancelled_at) return 'cancelled'
  if (sending.paused_at && (waiting > 0 || !sending.expanded_at)) return 'paused'
  return sending.send_at && sending.send_at > iso(now) ? 'scheduled' : null
}

/** When it began or will begin; of one that was cancelled before its time, when the button was pressed. */
export function beginningOf({ created_at, send_at, cancelled_at }: Times): string {
  const never = send_at && cancelled_at && cancelled_at < send_at
  return send_at && !never ? send_at : created_at
}
