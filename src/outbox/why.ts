/**
 * Why a mail does not leave, or not yet, as we name it. Each has a sentence in every language (`whys` in `src/i18n`); the words of
 * mail servers and providers stand in the same columns, and what they mean is told when they are shown (`src/mailboxes/reason.ts`).
 */
export type Why =
  /** What happened since it was queued. */
  | 'cancelled'
  | 'expired'
  | 'suppressed'
  | 'deactivated'
  | 'revoked'
  | 'superseded'
  | 'opened'
  | 'email_changed'
  | 'email_taken'
  | 'used'
  | 'newer'
  | 'gone'
  /** What is wrong with it. */
  | 'bad_address'
  | 'unsafe_text'
  | 'key_missing'
  /** What came between, or nobody knows. */
  | 'no_answer'
  | 'not_reached'
  | 'process_ended'
  | 'mailbox_unreadable'
  | 'not_made_up'
  | 'answer_unclear'
  | 'provider_failed'
  | 'interrupted'
  | 'unknown_too_long'
  | 'key_changed'
  | 'restored'
  /** What keeps back all of them. */
  | 'outbox_held'
  | 'paused_by_administrator'
