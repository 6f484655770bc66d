import { statusOf } from '#src/invitations/invitation.ts'
import { type Reason, reasonOf } from '#src/mailboxes/reason.ts'
import { mailStatusOf, whyBounced, whySuppressed } from '#src/outbox/mail-status.ts'
import type { Reminder, UserInvitation } from './show.ts'

export interface TimelineEvent {
  at: string | null
  is: 'done' | 'now' | 'bad' | 'next'
  what:
    | 'added'
    | 'planned'
    | 'queued'
    | 'sent'
    | 'delayed'
    | 'delivered'
    | 'failed'
    | 'bounced'
    | 'complained'
    | 'suppressed'
    | 'linkShown'
    | 'reminded'
    | 'reminderFailed'
    | 'reminderBounced'
    | 'reminderComplained'
    | 'reminderSuppressed'
    | 'opened'
    | 'lapsed'
    | 'accepted'
    | 'expired'
    | 'revoked'
    | 'superseded'
    | 'deactivated'
    | 'reactivated'
    | 'deactivatedWithOrganization'
    | 'reactivatedWithOrganization'
    | 'recoveryQueued'
    | 'recoverySent'
    | 'recoveryFailed'
    | 'recoveryBounced'
    | 'recoveryComplained'
    | 'recoverySuppressed'
    | 'recovered'
  by: string | null
  why: Reason | null
  sendingId: string | null
}

/** An invitation's own, a reminder, or one with a link for a new password. */
type Mail = Pick<UserInvitation, Exclude<Extract<keyof UserInvitation, keyof Reminder>, 'invitation_id'>>

/** What belongs together, and when it began. */
interface Chapter {
  at: string
  events: TimelineEvent[]
}

interface Told {
  added: { createdAt: string; createdBy: string | null }
  invitations: UserInvitation[]
  reminders: Reminder[]
  /** What else there is to tell. */
  others: Chapter[]
}

/** The way in, as it happened so far, and the step that comes next. */
export function timelineOf({ added, invitations, reminders, others }: Told, now: Date): TimelineEvent[] {
  const start = event('added', added.createdAt, { by: added.createdBy })
  const chapters = invitations.map((invitation): Chapter => {
    return { at: invitation.created_at, events: eventsOf(invitation, now, reminders) }
  })
  const inOrder = [...chapters, ...others].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
  return [start, ...inOrder.flatMap(({ events }) => events), ...nextAfter(invitations.at(-1), now)]
}

function eventsOf(invitation: UserInvitation, now: Date, reminders: Reminder[]): TimelineEvent[] {
  const { id, created_at: at, inviter: by, seen_sending_id: sendingId } = invitation
  // Without a mail its link was shown to whoever made it.
  const begun = !invitation.mail_state && invitation.expires_at ? 'linkShown' : 'queued'
  const events = [event(begun, at, { by, sendingId }), ...mailEvents(invitation)]
  for (const reminder of reminders.filter(({ invitation_id }) => invitation_id === id))
    events.push(...reminderEvents(reminder))
  if (invitation.opened_at) events.push(event('opened', invitation.opened_at))
  if (invitation.accepted_at) events.push(event('accepted', invitation.accepted_at))
  return [...events, ...endOf(invitation, now)]
}

/** What is worth telling of a reminder, in words of its own. */
const OF_REMINDERS: Partial<Record<TimelineEvent['what'], TimelineEvent['what']>> = {
  sent: 'reminded',
  failed: 'reminderFailed',
  bounced: 'reminderBounced',
  complained: 'reminderComplained',
  suppressed: 'reminderSuppressed',
}

function reminderEvents(reminder: Reminder): TimelineEvent[] {
  return mailEvents(reminder).flatMap((event) => {
    const what = OF_REMINDERS[event.what]
    return what ? [{ ...event, what }] : []
  })
}

/** What became of a mail, and what was reported about it afterwards, in the order in which such things happen. */
export function mailEvents(mail: Mail): TimelineEvent[] {
  const { mail_state: state, settled_at: settledAt } = mail
  const status = mailOf(mail)
  const bad = (what: TimelineEvent['what'], at: string | null, why: Reason | null = null) =>
    event(what, at, { is: 'bad', why })
  const events: TimelineEvent[] = []
  if (state === 'sent') events.push(event('sent', settledAt))
  if (state === 'cancelled' && status === 'suppressed') events.push(bad('suppressed', settledAt))
  else if (state === 'failed' || state === 'cancelled')
    events.push(bad('failed', settledAt, reasonOf(mail.last_error)))
  if (status === 'delayed') events.push(event('delayed', mail.delayed_at, { is: 'now' }))
  if (mail.delivered_at) events.push(event('delivered', mail.delivered_at))
  if (mail.undelivered_at) events.push(bad('failed', mail.undelivered_at, reasonOf(mail.undelivered_why)))
  if (mail.suppressed_at) events.push(bad('suppressed', mail.suppressed_at, whySuppressed(mail)))
  if (mail.bounced_at) events.push(bad('bounced', mail.bounced_at, whyBounced(mail)))
  if (mail.complained_at) events.push(bad('complained', mail.complained_at))
  return events
}

function mailOf(mail: Mail) {
  return mail.mail_state && mailStatusOf({ ...mail, state: mail.mail_state })
}

/** How an invitation ended, when it did not end well. */
function endOf(invitation: UserInvitation, now: Date): TimelineEvent[] {
  const status = statusOf(invitation, mailOf(invitation), now)
  if (status === 'lapsed')
    return [event('lapsed', invitation.lapsed_at ?? invitation.claim_ends_at, { is: 'now' })]
  if (status === 'expired') return [event('expired', invitation.expires_at, { is: 'now' })]
  if (status === 'revoked') return [event('revoked', invitation.revoked_at, { is: 'bad' })]
  if (status === 'superseded' && !invitation.opened_at && invitation.mail_state !== 'cancelled')
    return [event('superseded', invitation.superseded_at)]
  return []
}

function nextAfter(invitation: UserInvitation | undefined, now: Date): TimelineEvent[] {
  const status = invitation && statusOf(invitation, mailOf(invitation), now)
  if (status === 'queued') return [event('sent', null, { is: 'next' })]
  if (status === 'sent' || status === 'delayed' || status === 'delivered')
    return [event('opened', null, { is: 'next' })]
  if (status === 'opened') return [event('accepted', null, { is: 'next' })]
  return []
}

export function event(
  what: TimelineEvent['what'],
  at: string | null,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  return { what, at, is: 'done', by: null, why: null, sendingId: null, ...more }
}
