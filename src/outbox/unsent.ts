import type { Answer, Outcome } from '#src/mailers/mailer.ts'

/** What became of a mail that did not leave. */
export type Unsent = Exclude<Outcome, { is: 'sent' }>

export function countSent(outcomes: Map<string, Outcome>) {
  return [...outcomes.values()].filter((outcome) => outcome.is === 'sent').length
}

export function unsentOf(answer: Answer) {
  return answer.is === 'known' ? unsentIn(answer.outcomes) : new Map<string, Unsent>()
}

export function unsentIn(outcomes: Map<string, Outcome>) {
  return new Map(
    [...outcomes].flatMap(([id, outcome]) => (outcome.is === 'sent' ? [] : [[id, outcome] as const])),
  )
}
