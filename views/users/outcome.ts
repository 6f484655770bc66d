import type { Messages } from '#src/i18n/messages.ts'
import type { Outcome } from '#src/users/addition.ts'
import type { Tone } from '#views/page.ts'

interface Said {
  result: string
  reason: string
  tone?: Tone
}

/** The words for what became of a pasted line, on the page and in its file alike. */
export function outcomeIn({ addition, preview, errors }: Messages, outcome: Outcome): Said {
  const left = (reason: string, tone?: Tone): Said => ({
    result: addition.left,
    reason,
    ...(tone && { tone }),
  })
  switch (outcome) {
    case 'added':
    case 'known':
      return { result: addition[outcome], reason: '', tone: 'good' }
    case 'unticked':
      return left(addition.unticked)
    case 'malformed':
      return left(addition.malformed, 'bad')
    case 'taken':
      return left(errors.email_taken, 'warn')
    case 'unavailable':
      return left(errors.email_unavailable, 'warn')
    case 'active':
    case 'deactivated':
      return left(preview.class[outcome])
    default:
      return left(preview.consequence[outcome], 'warn')
  }
}
