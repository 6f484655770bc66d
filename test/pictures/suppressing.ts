import { addMinutes, iso } from '#src/clock.ts'
import type { Portal } from './stage.ts'

const SUPPRESSED = [
  [
    'maximiliane.donaudampfschifffahrt@versicherungsgesellschaft.example',
    'bounced',
    '550 5.1.1 User unknown',
  ],
  ['claims@oak-anchor.example', 'complained', null],
  [
    'reception@lighthouse-mutual.example',
    'refused',
    '550 5.7.1 Message rejected by the policy of the recipient',
  ],
] as const

/** Addresses that nobody has any more, and to which nothing is sent. */
export async function someSuppressed({ db, now }: Portal, path: string) {
  const rows = SUPPRESSED.map(([email, reason, why], days) => {
    return { email, reason, why, suppressed_at: iso(addMinutes(now, -days * 24 * 60)) }
  })
  await db
    .insertInto('suppressions')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .execute()
  return path
}
