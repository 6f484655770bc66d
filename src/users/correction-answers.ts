import type { Messages } from '#src/i18n/messages.ts'
import type { Dealt } from './correct-email.ts'

/** What is said after "Correct and resend". Whoever comes too late did nothing wrong. */
export function saidOf({ sendings, errors }: Messages, dealt: Dealt) {
  if (!dealt.ok) return { tone: 'warn', said: errors[dealt.reason] } as const
  if (dealt.repeated) return { tone: 'warn', said: sendings.repeated } as const
  return { tone: 'good', said: sendings.queuedAgain(dealt.email) } as const
}
