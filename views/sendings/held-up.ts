import type { SendingDetail } from '#src/sendings/show.ts'

/** Nobody paused it, and it does not go on. */
export function isHeldUp({ paused, noMailbox }: SendingDetail) {
  return paused !== null || noMailbox
}
