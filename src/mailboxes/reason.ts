import { classify, isAnswer, type Refusal } from '#src/mailers/refusal.ts'

/** Why something failed or waits. */
export interface Reason {
  /** A `Why` of ours, or the words of whoever refused it, if there are any. */
  words: string
  /** What these mean, if that can be told. */
  refusal: Refusal | null
  /** They are about the recipient or the mail alone: administrators of an organization may read them. */
  open: boolean
}

/** The words for any other may name our account at a mail server, its limits or its addresses; so may those that nobody understands. */
const OPEN: Refusal[] = [
  'no_mailbox',
  'no_domain',
  'no_mail',
  'closed',
  'bad_syntax',
  'full',
  'no_room',
  'too_large',
  'content',
  'passing',
  'listed',
]
/** What can be so of a mailbox itself; the same codes say other things of a recipient. */
const OF_MAILBOXES: Refusal[] = [
  'policy',
  'unproven',
  'not_now',
  'limit',
  'sender',
  'credentials',
  'certificate',
  'out_of_order',
]

/** Why a mail failed. `bounceType`: what the provider calls it. Nothing when nobody gave a reason. */
export function reasonOf(words: string | null, bounceType: string | null = null): Reason | null {
  const refusal = classify(words ?? '', bounceType)
  if (!words && !refusal) return null
  return { words: words ?? '', refusal, open: isOpen(words ?? '', refusal) }
}

/** What kind of bounce it was says nothing of the words of a server whose codes nobody understands. */
function isOpen(words: string, refusal: Refusal | null) {
  return refusal !== null && OPEN.includes(refusal) && (!isAnswer(words) || classify(words) === refusal)
}

/** Why a mailbox stands still. */
export function mailboxReason(words: string): Reason {
  const refusal = classify(words)
  return { words, refusal: refusal && OF_MAILBOXES.includes(refusal) ? refusal : null, open: false }
}
