import type { Answer, Mailer, Outcome } from './mailer.ts'
import { createCensor } from './said.ts'

/** All that a mailer says passes here before it is stored, shown or logged. */
export function discreet(mailer: Mailer, secret: string): Mailer {
  const censor = createCensor(secret)
  const quote = <T extends Answer | Outcome>(said: T): T =>
    'why' in said ? { ...said, why: censor(said.why) } : said
  const quoteAll = (outcomes: Map<string, Outcome>) =>
    new Map([...outcomes].map(([id, outcome]) => [id, quote(outcome)]))

  return {
    ...mailer,
    hand: async ({ settle, ...handover }) => {
      const answer = await mailer.hand({ ...handover, settle: (outcomes) => settle(quoteAll(outcomes)) })
      return answer.is === 'known' ? { ...answer, outcomes: quoteAll(answer.outcomes) } : quote(answer)
    },
  }
}
