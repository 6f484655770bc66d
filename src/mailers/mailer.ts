import type { MailKind, Transport } from '#db/schema.ts'
import type { Sender } from '#src/config.ts'
import { domainOf } from '#src/email.ts'
import type { Allowance } from '#src/mailboxes/rate.ts'

/** A mail as it was composed. */
export interface Mail {
  /** The outbox row's id, the same on every retry. */
  id: string
  kind: MailKind
  from: Sender
  to: Sender
  replyTo: Sender | undefined
  subject: string
  /** Like `text` in pieces: those at even places stand in many mails, those at odd places are this person's. */
  html: string[]
  text: string[]
}

/** A mail as one transport takes it: kept, encrypted, until its outcome is known. */
export interface FrozenMail {
  id: string
  /** In the form of the transport that froze it, which alone reads it. */
  body: object
}

/**
 * What became of one mail. `why` holds the server's words, or a `Why` of our own; `ofRecipient`: they are about this recipient and nobody
 * else; `noSuchRecipient`: nothing will ever arrive there.
 */
export type Outcome =
  | { is: 'sent'; providerId: string | null }
  | { is: 'refused'; why: string; ofRecipient?: true; noSuchRecipient?: true }
  /** `seconds`: not before. `perhapsTaken`: the server had all of it and gave no answer. */
  | { is: 'later'; why: string; seconds?: number; perhapsTaken?: true }

/** What became of a batch, and what the provider said about its limit. */
export type Answer = Fate & { allowance?: Allowance | undefined }

type Fate =
  /** A mail without an outcome was not handed over and waits for another batch. */
  | {
      is: 'known'
      outcomes: Map<string, Outcome>
      /** No other mail would have fared better, nor would one for so many seconds. */
      rest?: number
    }
  /**
   * It may have been accepted: the same batch must be handed over again. `detail` is for the log. `unreached`: no connection came
   * about, so this request was not, but one before it may have been.
   */
  | { is: 'unknown'; why: string; detail?: string; unreached?: boolean }
  /** Not accepted: too many requests. */
  | { is: 'wait'; why: string; seconds: number }
  /** What has no outcome was not accepted: this mailbox can't send at all until somebody does something. */
  | { is: 'pause'; why: string }
  /** Not accepted: one of the mails is bad and nobody said which. */
  | { is: 'split'; why: string; ofRecipient?: true }
  /** Another request used the same key: only a person can find out what happened. */
  | { is: 'park'; why: string }

export interface Handover {
  /** The same on every retry, so that a provider recognises a batch that it already has. */
  batchId: string
  /** A person is waiting for it. */
  urgent: boolean
  mails: FrozenMail[]
  /** The ids of the mails whose outcome is not known yet. */
  open: ReadonlySet<string>
  /** Of those that were refused for good before, in another batch, and put aside. */
  doubted: ReadonlySet<string>
  /**
   * The ids of those that must not leave any more, or not now. Cheap: whoever hands mails over one by one asks before each, and what was
   * not begun needs no outcome.
   */
  withheld: () => Promise<ReadonlySet<string>>
  /** Writes down what became of some mails; throws when the batch is no longer ours, and then nothing more may leave. */
  settle: (outcomes: Map<string, Outcome>) => Promise<void>
  /** Finish what is on its way soon, and begin nothing new. */
  stopping: AbortSignal
}

/**
 * For how long a batch that is handed over again is recognised. Who is not listed never does. Resend's keys live for 24 hours; one hour is
 * for clocks that differ.
 */
export const RECOGNISES_FOR_HOURS: Partial<Record<Transport, number>> = { resend: 23 }

/** Who hands mails over one by one can be stopped between two of them; of a batch in one request everything leaves. */
export const HAND_OVER_SINGLY: Transport[] = ['smtp']

/** What a transport must do. */
export interface Mailer {
  /** Where batches are recognised: another account never saw them. */
  account?: string
  /** The mails of one batch, so that what they have in common is encoded and kept once. */
  freeze: (mails: Mail[]) => FrozenMail[]
  hand: (handover: Handover) => Promise<Answer>
  close: () => void
}

/** Beside every mail, so that out-of-office replies stay away and a duplicate can be recognised. */
export function headersOf(mail: Mail) {
  return {
    messageId: `<${mail.id}@${domainOf({ canonical: mail.from.address })}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
