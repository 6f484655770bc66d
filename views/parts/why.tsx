import type { Messages } from '#src/i18n/messages.ts'
import type { Reason } from '#src/mailboxes/reason.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Sentences } from './sentences.tsx'

interface Told {
  /** Empty where nobody can tell what the words mean. */
  is: string
  todo: string
  /** Of a server or provider; empty where whoever looks may not read them. */
  words: string
}

const NOTHING: Told = { is: '', todo: '', words: '' }

/** A reason for somebody who reads this language; `staff` may read whatever was said. */
export function readReason({ whys, refusals }: Messages, reason: Reason | null, staff: boolean): Told {
  if (!reason?.words && !reason?.refusal) return NOTHING
  const own = Object.entries(whys).find(([why]) => why === reason.words)
  if (own) return { ...NOTHING, is: own[1] }
  const words = staff || reason.open ? reason.words : ''
  if (reason.refusal) return { ...refusals[reason.refusal], words }
  return words ? { ...NOTHING, words } : { ...refusals.other, words }
}

export function useReason() {
  const { t, user } = usePage()
  return (reason: Reason | null) => readReason(t, reason, isStaff(user))
}

/** In one sentence; in the words of a server or provider only where nobody can tell what these mean. */
export function useWhy() {
  const read = useReason()
  return (reason: Reason | null) => {
    const { is, words } = read(reason)
    return is || words
  }
}

export function ShortWhy({ reason }: { reason: Reason }) {
  return <bdi>{useWhy()(reason)}</bdi>
}

/** `advice`: and what to do about it. What the server or provider said stands below. */
export function Why({ reason, advice }: { reason: Reason; advice?: boolean }) {
  const { is, todo, words } = useReason()(reason)
  return (
    <>
      <Sentences>
        {is}
        {advice && todo}
      </Sentences>
      {is && words && <br />}
      {words && <Said words={words} />}
    </>
  )
}

/** Others are a provider's, or those of this machine when nobody answered. */
const ANSWER = /^(smtp;\s*)?[45]\d\d\b/
const ENGLISH_AT_MOST = /^[\p{ASCII}‘’“”–]*$/u

/** Nearly all servers speak English, whoever they belong to; of other words nobody knows the language. */
export function Said({ words }: { words: string }) {
  const { answer, detail } = usePage().t.words
  return (
    <span class="sub">
      <Sentences>
        {ANSWER.test(words) ? answer : detail}
        <q lang={ENGLISH_AT_MOST.test(words) ? 'en' : ''} dir="auto">
          {words}
        </q>
      </Sentences>
    </span>
  )
}
