import type { Generated, Insertable, Kysely, Selectable } from 'kysely'
import type { SettingKey } from '#src/settings/settings.ts'

/** Every `_at` column is an ISO-8601 UTC string written by the app, so both engines store, sort and return the same thing. */
type Timestamp = string

/** AES-256-GCM under a key derived from `SECRET_KEY`; see `src/secrets.ts`. */
type Sealed = string

export type Role = 'admin' | 'manager' | 'user'
export type MailKind =
  | 'invitation'
  | 'invitation_reminder'
  | 'registration_confirmation'
  | 'password_reset'
  | 'recovery_help'
  | 'password_changed'
  | 'email_change'
  | 'email_changed'
  | 'test'
/** Somebody waits for the answer to a test, so it is handed over at once and never queued. */
export type QueuedKind = Exclude<MailKind, 'test'>
/** What a link that works once is good for; an invitation's is another matter. */
export type LinkPurpose = 'password_reset' | 'email_change' | 'registration_confirmation'
export type Transport = 'resend' | 'smtp' | 'capture'
export type OutboxState = 'waiting' | 'batched' | 'sent' | 'failed' | 'cancelled'
type BatchState = 'open' | 'known' | 'parked'
export type ExclusionReason =
  | 'active'
  | 'deactivated'
  | 'invited'
  /** Since the button was pressed. */
  | 'meanwhile'
  | 'choosing'
  | 'suppressed'
  | 'limit'
/** `refused` is what an SMTP server says at once, `bounced` what a provider reports afterwards. */
export type SuppressionReason = 'bounced' | 'complained' | 'suppressed' | 'refused'
/** What a user's own row says about them. */
export type Standing = 'none' | 'invited' | 'active' | 'deactivated'
export type Activity =
  | 'added'
  | 'invited'
  | 'opened'
  | 'accepted'
  | 'signed_in'
  | 'deactivated'
  | 'reactivated'
/** The settings, and what stands in the same table without anybody having set it. */
export type StoredKey =
  | SettingKey
  | 'token_epoch'
  | 'outbox_held_at'
  | 'setup_token_hash'
  | 'demo_made_at'
  | 'key_id'
/** What a line of the audit says. */
export type Action =
  | 'administrator.created'
  | 'organization.added'
  | 'organization.changed'
  | 'organization.deactivated'
  | 'organization.reactivated'
  | 'user.added'
  | 'user.changed'
  | 'user.registered'
  | 'user.email_corrected'
  | 'user.role_changed'
  | 'user.made_administrator'
  | 'user.unmade_administrator'
  | 'user.deactivated'
  | 'user.reactivated'
  | 'sending.created'
  | 'sending.begun'
  | 'sending.rescheduled'
  | 'sending.paused'
  | 'sending.resumed'
  | 'sending.cancelled'
  | 'sending.ended'
  | 'sending.limited'
  | 'invitation.sent'
  | 'invitation.opened'
  | 'invitation.accepted'
  | 'invitation.lapsed'
  | 'invitation.renewed'
  | 'invitation.reminded'
  | 'invitation.revoked'
  | 'invitation.link_shown'
  | 'registration.approved'
  | 'registration.declined'
  | 'mailbox.added'
  | 'mailbox.changed'
  | 'mailbox.chosen'
  | 'mailbox.resumed'
  | 'mailbox.tested'
  | 'mailbox.paused'
  | 'mailbox.removed'
  | 'email.suppressed'
  | 'email.suppression_lifted'
  | 'batch.parked'
  | 'batch.settled'
  | 'outbox.released'
  | 'template.saved'
  | 'template.restored'
  | 'template.reset'
  | 'brand.saved'
  | 'organization.brand_saved'
  | 'image.saved'
  | 'backup.restored'
  | 'setting.changed'
  | 'password.recovery_requested'
  | 'password.link_sent'
  | 'password.recovered'
  | 'password.changed'
  | 'user.email_change_requested'
  | 'user.email_change_withdrawn'
  | 'user.email_changed'
  | 'session.started'
  | 'session.ended'

/** Every table of the product. */
export interface Database {
  organizations: {
    id: string
    name: string
    /** Lower-cased name, for sorting and searching the same way on both engines. */
    name_key: string
    phone: string | null
    locale: string | null
    created_at: Timestamp
    deactivated_at: Timestamp | null
    /** When one of its administrators last met a limit on invitations. */
    limited_at: Timestamp | null
  }
  /** The domains of an organization's people, in lower-case punycode: each belongs to one at most. */
  organization_domains: { domain: string; organization_id: string }
  users: {
    id: string
    /** Canonical form, see `src/email.ts`; unique. */
    email: string
    /** The form in which it was given. */
    email_typed: string
    name: string
    name_key: string
    organization_id: string | null
    organization_admin_at: Timestamp | null
    role: Role
    locale: string | null
    phone: string | null
    /** A generated password nobody knows has a hash but no `password_set_at`. */
    password_hash: string | null
    password_set_at: Timestamp | null
    /** The newest invitation, whatever became of it. */
    invitation_id: string | null
    /** What happened last, and when. */
    activity: Activity
    activity_at: Timestamp
    created_at: Timestamp
    created_by: string | null
    deactivated_at: Timestamp | null
  }
  /** How many users there are of each kind, kept by triggers on `users`; on PostgreSQL several lines of a kind add up. */
  standings: { role: Role; standing: Standing; people: number }
  sessions: {
    /** SHA-256 of the id in the cookie. */
    id_hash: string
    user_id: string
    created_at: Timestamp
    used_at: Timestamp
    /** Where it began, and what the browser called itself: for its owner to tell it from others. */
    address: string | null
    agent: string | null
  }
  /** People who ask to be let in by themselves. */
  registrations: {
    id: string
    email: string
    email_typed: string
    name: string
    /** Of the page on which they asked. */
    locale: string
    /** By the domain of their email, once that is confirmed. */
    organization_id: string | null
    requested_at: Timestamp
    confirmed_at: Timestamp | null
    /** By an administrator, or at once when none has a say in it. */
    decided_at: Timestamp | null
    decided_by: string | null
    declined_at: Timestamp | null
    user_id: string | null
  }
  /** Browsers in which somebody signed in before; strangers can't make them wait. */
  known_browsers: {
    /** SHA-256 of what is in the cookie. */
    token_hash: string
    user_id: string
    used_at: Timestamp
  }
  /** Wrong passwords in a row, by the hash of what they were tried on: an email, or a known browser. */
  sign_in_tries: {
    key: string
    count: number
    /** Nothing is tried before. */
    free_at: Timestamp
    last_at: Timestamp
  }
  /** How often something was done since a stretch of time began, by the hash of whose it is. */
  rate_limits: { key: string; count: number; ends_at: Timestamp }
  /** Emails that a recovery link was asked for; whose they are is looked up later, when nobody waits for the answer. */
  recovery_requests: { id: string; email: string; requested_at: Timestamp }
  /** Links that work once, for everything but invitations. */
  links: {
    id: string
    purpose: LinkPurpose
    /** The user, or whatever else there is one open link of a purpose for. */
    about_id: string
    user_id: string | null
    /** That user's email when it was made: once it changes, the link is dead. */
    user_email: string | null
    /** Where it is sent, and the only email that it is good for. */
    email: string
    /** The form in which it was given. */
    email_typed: string
    /** Which of the configured keys the token is derived under. */
    key_id: string
    epoch: string
    token_hash: string
    created_at: Timestamp
    /** Who had it sent; nothing when it was the person themselves. */
    made_by: string | null
    /** Set when the mail is made up, so a long queue never shortens a link's life. */
    expires_at: Timestamp | null
    spent_at: Timestamp | null
    superseded_at: Timestamp | null
    revoked_at: Timestamp | null
  }
  invitations: {
    id: string
    user_id: string
    /** 1 for a user's first invitation, one more for each later one. */
    generation: number
    sending_id: string | null
    invited_by: string | null
    /** Of the form that showed its link, so that the same one sent twice shows one; see `src/sendings/press.ts`. */
    press: string | null
    /** The email this link is good for. */
    email: string
    /** Which of the configured keys the token is derived under. */
    key_id: string
    token_hash: string
    created_at: Timestamp
    /** Set when the mail is made up, so a long queue never shortens a link's life. */
    expires_at: Timestamp | null
    opened_at: Timestamp | null
    claim_hash: string | null
    claim_ends_at: Timestamp | null
    accepted_at: Timestamp | null
    lapsed_at: Timestamp | null
    revoked_at: Timestamp | null
    superseded_at: Timestamp | null
    /** How many times the invited person asked for a new link since an administrator sent one. */
    renewals: number
    /** The sending whose note goes with it: its own, or the one of the invitation that it renews. */
    note_sending_id: string | null
    /** What the token was derived in: a restored backup begins a new one, see `src/settings/epoch.ts`. */
    epoch: Generated<string>
  }
  sendings: {
    id: string
    created_by: string | null
    /** Of the form that made it, so that the same one sent twice makes one; see `press.ts`. */
    press: string | null
    /** Set when an organization administrator sent it: the scope it was sent in and is seen in. */
    organization_id: string | null
    /** Of a sending that goes on in steps: a `Selection` as JSON. Its filter, or none for people who were ticked. */
    selection: string | null
    /** How many people were shown as chosen. */
    expected: number | null
    /** The last user that was dealt with; people are taken in the order of their ids. */
    reached: string | null
    /** When everybody chosen had been dealt with. */
    expanded_at: Timestamp | null
    /** A few words of the sender, plain text of up to 400 characters, in each mail and on the page behind its link. */
    note: string | null
    /** Nobody is invited before; the people chosen are in `sending_people`. */
    send_at: Timestamp | null
    /** Whoever did not wait for the time planned; `send_at` is then when. */
    begun_by: string | null
    paused_at: Timestamp | null
    cancelled_at: Timestamp | null
    cancelled_by: string | null
    /** Set while mails must still be put back after a pause, or withdrawn after a cancellation. */
    unsettled_at: Timestamp | null
    created_at: Timestamp
  }
  /** What one press of "Add" did to each pasted line; kept for a day. */
  additions: {
    id: string
    created_by: string
    /** What they were while adding: only the same person in the same scope sees it. */
    scope: string
    /** Of the form that made it, so that the same one sent twice adds once; the sending of that form has the same. */
    press: string | null
    /** How many people were new. */
    added: number
    /** What became of each, as `AddedLine[]` in JSON. */
    lines: string
    created_at: Timestamp
  }
  /** Whom a sending for later was for when it was confirmed. */
  sending_people: { sending_id: string; user_id: string }
  /** People who were chosen but left alone, and why. */
  sending_exclusions: { sending_id: string; user_id: string; reason: ExclusionReason }
  /** The reminders of an invitation, by their number: each goes out once. */
  reminders: { invitation_id: string; nth: number; created_at: Timestamp }
  outbox: {
    id: string
    kind: QueuedKind
    /** 0: a person is waiting for it; 1: part of a bulk sending. */
    lane: number
    /** Null for somebody who registers and is no user yet. */
    user_id: string | null
    invitation_id: string | null
    sending_id: string | null
    /** The link that it carries, or whatever else it is about. */
    about_id: string | null
    mailbox_id: string
    to: string
    locale: string
    /** What it says and how it looks was decided when it was queued; nothing means the shipped look, and nothing of its own. */
    template_version: string
    brand_version: string | null
    organization_brand_version: string | null
    state: OutboxState
    attempts: number
    due_at: Timestamp
    batch_id: string | null
    position: number | null
    provider_id: string | null
    last_error: string | null
    created_at: Timestamp
    settled_at: Timestamp | null
    /** What the provider reported afterwards, each at its earliest; `src/outbox/mail-status.ts` says what it comes to. */
    delivered_at: Timestamp | null
    delayed_at: Timestamp | null
    bounced_at: Timestamp | null
    bounced_why: string | null
    /** As the provider classes it. */
    bounced_type: string | null
    complained_at: Timestamp | null
    suppressed_at: Timestamp | null
    suppressed_why: string | null
    undelivered_at: Timestamp | null
    undelivered_why: string | null
    /** The mail in whose place it goes, to a corrected email; that one no longer counts in the sending. */
    corrects_id: string | null
    /** Somebody asked for it although the email is on the suppression list. */
    despite_suppression_at: Timestamp | null
  }
  batches: {
    /** Also the Idempotency-Key. */
    id: string
    mailbox_id: string
    state: BatchState
    attempts: number
    due_at: Timestamp
    leased_by: string | null
    leased_until: Timestamp | null
    first_sent_at: Timestamp | null
    /** With which account of the provider, if it recognises batches: a hash of the API key. */
    account: string | null
    last_error: string | null
    created_at: Timestamp
  }
  /** The frozen request of a batch, kept while its outcome is unknown. */
  batch_requests: { batch_id: string; request: Sealed }
  mailboxes: {
    id: string
    name: string
    address: string
    transport: Transport
    /** API key or SMTP address. */
    secret: Sealed | null
    paused_at: Timestamp | null
    paused_reason: string | null
    resume_at: Timestamp | null
    /** Set when an administrator paused it: then it is not tried by itself. */
    paused_by: string | null
    last_sent_at: Timestamp | null
    /** When mails were first tried in vain since one last left. */
    stalled_at: Timestamp | null
    /** Why they still are, once that has gone on for long enough to tell somebody; see `src/mailboxes/stall.ts`. */
    stalled_reason: string | null
    /** Nothing means what is usual for the transport, see `src/mailboxes/rate.ts`. */
    requests_per_second: number | null
    /** What the provider's answers said that it allows. */
    allowed_per_second: number | null
    /** No request may begin before. Moved on by whoever takes the next turn. */
    next_request_at: Timestamp | null
    /** What the provider signs its webhooks with. */
    webhook_secret: Sealed | null
    /** When a webhook last told something about a mail from here. */
    heard_at: Timestamp | null
    /** The last time an administrator tried it out or changed it, and what was found since, as JSON. */
    tested_at: Timestamp | null
    test_result: string | null
    created_at: Timestamp
    /** Nothing leaves from it any more, and it has no secret; what left goes on naming it. See `src/mailboxes/remove.ts`. */
    removed_at: Timestamp | null
    removed_by: string | null
  }
  /** Emails that nothing is sent to unless somebody asks for it. */
  suppressions: {
    email: string
    reason: SuppressionReason
    /** In the words of whoever refused it. */
    why: string | null
    /** The mail that it was learned from. */
    outbox_id: string | null
    suppressed_at: Timestamp
    lifted_at: Timestamp | null
    lifted_by: string | null
  }
  /** Webhooks that were dealt with, by the id of the message. */
  webhook_events: { id: string; received_at: Timestamp }
  captured_mails: {
    id: string
    mailbox_id: string
    outbox_id: string
    to: string
    /** Subject, HTML and text as JSON: they contain links that work. */
    content: Sealed
    captured_at: Timestamp
  }
  /** Every text that was ever saved for a kind and a language; the one with the highest number is in use. */
  template_versions: {
    id: string
    kind: MailKind
    locale: string
    /** 1 for the first text of its own, one more for each later one. */
    nth: number
    /** A `Template` as JSON; nothing for the shipped text, whatever it says in the release that is running. */
    content: string | null
    /** The earlier version that it brought back. */
    restores_id: string | null
    created_at: Timestamp
    created_by: string | null
  }
  /** How mails looked from when on: a `Brand` as JSON. */
  brand_versions: {
    id: string
    nth: number
    content: string
    created_at: Timestamp
    created_by: string | null
  }
  /** What an organization adds to the mails of its people: an `OrganizationBrand` as JSON. */
  organization_brand_versions: {
    id: string
    organization_id: string
    nth: number
    content: string
    created_at: Timestamp
    created_by: string | null
  }
  /** Pictures in mails, by the hash of their content. Mails go on showing them, so none is ever removed. */
  images: {
    /** Also what it is served as: `<SHA-256>.png`. */
    name: string
    width: number
    height: number
    base64: string
    created_at: Timestamp
    created_by: string | null
    /** For whose mails it was brought first; nothing for the portal's. */
    organization_id: string | null
  }
  settings: { key: StoredKey; value: string; updated_at: Timestamp; updated_by: string | null }
  audit: {
    id: string
    action: Action
    actor_id: string | null
    subject_id: string | null
    organization_id: string | null
    particulars: string
    at: Timestamp
  }
}

export type Db = Kysely<Database>
export type Row<T extends keyof Database> = Selectable<Database[T]>
export type NewRow<T extends keyof Database> = Insertable<Database[T]>
