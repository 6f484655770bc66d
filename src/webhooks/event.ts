import * as v from 'valibot'
import { toLine } from '#src/mailers/said.ts'

/** What Resend reports about a mail, as far as it counts: opened and clicked come from machines as often as from people. */
export interface MailEvent {
  what: 'sent' | 'delivered' | 'delayed' | 'bounced' | 'complained' | 'suppressed' | 'undelivered'
  at: Date
  /** The tag that the mail left with. */
  outboxId: string | undefined
  providerId: string
  /** In the provider's words. */
  why: string | null
  /** What kind of bounce it was, such as `transient/general`. */
  bounceType: string | null
  /** Nothing will ever arrive there, or nothing is wanted there. */
  forGood: boolean
}

const WHAT: Record<string, MailEvent['what']> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.suppressed': 'suppressed',
  'email.failed': 'undelivered',
}
const FOR_GOOD: MailEvent['what'][] = ['bounced', 'complained', 'suppressed']
/** A full mailbox, a mail that was too large, or a server that didn't say: another mail may arrive. */
const PASSING = ['transient', 'undetermined']

const optionalText = v.optional(v.fallback(v.string(), ''), '')
/** What the mail server itself answered, as reports of delivery give it. */
const Answers = v.optional(v.fallback(v.array(v.string()), []), [])
const Event = v.object({
  type: v.string(),
  created_at: v.pipe(
    v.string(),
    v.transform((at) => new Date(at)),
    v.date(),
  ),
  data: v.object({
    email_id: v.string(),
    tags: v.optional(v.fallback(v.record(v.string(), v.string()), {}), {}),
    bounce: v.optional(
      v.object({ type: optionalText, subType: optionalText, message: optionalText, diagnosticCode: Answers }),
    ),
    suppressed: v.optional(v.object({ message: optionalText })),
    failed: v.optional(v.object({ reason: optionalText })),
  }),
})

/** Nothing for what isn't about a mail, or what this release doesn't know. */
export function readEvent(payload: unknown): MailEvent | undefined {
  const parsed = v.safeParse(Event, payload)
  const what = parsed.success && WHAT[parsed.output.type]
  if (!parsed.success || !what) return
  const { created_at: at, data } = parsed.output
  const { bounce, suppressed, failed } = data
  return {
    what,
    at,
    outboxId: data.tags.outbox_id,
    providerId: data.email_id,
    // A bounce repeats what some mail server said, whatever that is.
    why: toLine((bounce && wordsOf(bounce)) || suppressed?.message || failed?.reason || '') || null,
    bounceType: bounce ? `${bounce.type}/${bounce.subType}`.toLowerCase() : null,
    forGood: FOR_GOOD.includes(what) && !PASSING.includes(bounce?.type.toLowerCase() ?? ''),
  }
}

const PROTOCOL = /^\s*smtp;\s*/i

/** The answer has a code, which says more than the sentence for all bounces of a kind. */
function wordsOf({ diagnosticCode: [answer = ''], message }: { diagnosticCode: string[]; message: string }) {
  return answer.replace(PROTOCOL, '').trim() || message
}
