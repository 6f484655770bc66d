import { statusOf } from '#src/invitations/invitation.ts'
import type { Offer } from './show.ts'

export interface TimelineEvent {
  at: string | null
  is: 'done' | 'now' | 'bad' | 'next'
  what:
    | 'added'
    | 'queued'
    | 'sent'
    | 'failed'
    | 'opened'
    | 'lapsed'
    | 'accepted'
    | 'expired'
    | 'revoked'
    | 'superseded'
  by: string | null
  why: string | null
  sendingId: string | null
}

/** The way in, as it happened so far, and the step that comes next. */
export function timelineOf(
  added: { createdAt: string; createdBy: string | null },
  offers: Offer[],
  now: Date,
): TimelineEvent[] {
  const start = event('added', added.createdAt, { by: added.createdBy })
  return [start, ...offers.flatMap((offer) => eventsOf(offer, now)), ...nextAfter(offers.at(-1), now)]
}

function eventsOf(offer: Offer, now: Date): TimelineEvent[] {
  const events = [event('queued', offer.created_at, { by: offer.inviter, sendingId: offer.sending_id })]
  if (offer.mail_state === 'sent') events.push(event('sent', offer.settled_at))
  if (offer.mail_state === 'failed' || offer.mail_state === 'cancelled')
    events.push(event('failed', offer.settled_at, { is: 'bad', why: offer.last_error }))
  if (offer.opened_at) events.push(event('opened', offer.opened_at))
  if (offer.accepted_at) events.push(event('accepted', offer.accepted_at))
  return [...events, ...endOf(offer, now)]
}

/** How an offer ended, when it did not end well. */
function endOf(offer: Offer, now: Date): TimelineEvent[] {
  const status = statusOf(offer, offer.mail_state, now)
  if (status === 'lapsed') return [event('lapsed', offer.lapsed_at ?? offer.claim_ends_at, { is: 'now' })]
  if (status === 'expired') return [event('expired', offer.expires_at, { is: 'now' })]
  if (status === 'revoked') return [event('revoked', offer.revoked_at, { is: 'bad' })]
  if (status === 'superseded' && !offer.opened_at && offer.mail_state !== 'cancelled')
    return [event('superseded', offer.superseded_at)]
  return []
}

function nextAfter(offer: Offer | undefined, now: Date): TimelineEvent[] {
  const status = offer && statusOf(offer, offer.mail_state, now)
  if (status === 'queued') return [event('sent', null, { is: 'next' })]
  if (status === 'sent') return [event('opened', null, { is: 'next' })]
  if (status === 'opened') return [event('accepted', null, { is: 'next' })]
  return []
}

function event(
  what: TimelineEvent['what'],
  at: string | null,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  return { what, at, is: 'done', by: null, why: null, sendingId: null, ...more }
}
