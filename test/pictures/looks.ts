import type { Look } from './look.ts'
import { DOORS } from './looks-doors.ts'
import { MAILBOXES } from './looks-mailboxes.ts'
import { MANAGING } from './looks-managing.ts'
import { OTHERS } from './looks-others.ts'
import { OUTSIDE } from './looks-outside.ts'
import { PEOPLE } from './looks-people.ts'
import { SENDINGS } from './looks-sendings.ts'
import { SETTINGS } from './looks-settings.ts'
import { TEMPLATES } from './looks-templates.ts'

/** Every picture there is. What changes people comes last, so that the lists look the same in all of them. */
export const LOOKS: Look[] = [
  ...[...PEOPLE, ...OTHERS, ...MAILBOXES, ...TEMPLATES],
  ...[...SENDINGS, ...SETTINGS],
  ...[...OUTSIDE, ...DOORS, ...MANAGING],
]
