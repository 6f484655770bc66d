import type { Activity, NewRow } from '#db/schema.ts'
import { addDays, addSeconds, iso } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { sha256 } from '#src/ids.ts'
import { tokenHashOf } from '#src/invitations/token.ts'
import type { Secrets } from '#src/secrets.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import { keyOf } from '#src/text.ts'
import type { Chance } from './chance.ts'
import type { Place } from './organizations.ts'
import { type Invitation, type Person, passwordSince } from './person.ts'
import { claimEnd, LINK_DAYS } from './sending.ts'

interface Passwords {
  /** Everybody who is in has the same one. */
  known: string
  /** Generated for those who opened a link and chose none. */
  unknown: string
}

const when = (at: Date | null | undefined) => (at ? iso(at) : null)

export function organizationRow(
  { name, locale }: Place,
  id: string,
  createdAt: Date,
): NewRow<'organizations'> {
  return { id, name, name_key: keyOf(name), locale, created_at: iso(createdAt) }
}

export function userRow(person: Person, organizationId: string, passwords: Passwords): NewRow<'users'> {
  const email = parseEmail(person.email)!
  const passwordSetAt = passwordSince(person)
  const opened = person.invitations.some((invitation) => invitation.openedAt)
  const [activity, activityAt] = lastActivity(person)
  return {
    id: person.id,
    email: email.canonical,
    email_typed: email.typed,
    name: person.name,
    name_key: keyOf(person.name),
    organization_id: organizationId,
    organization_admin_at: when(person.organizationAdminAt),
    role: person.role,
    locale: person.locale,
    password_hash: passwordSetAt ? passwords.known : opened ? passwords.unknown : null,
    password_set_at: when(passwordSetAt),
    invitation_id: person.invitations.at(-1)?.id ?? null,
    activity,
    activity_at: iso(activityAt),
    created_at: iso(person.createdAt),
    created_by: person.createdBy,
    deactivated_at: when(person.deactivatedAt),
  }
}

function lastActivity(person: Person): [Activity, Date] {
  const events: [Activity, Date | null][] = [['added', person.createdAt]]
  for (const { createdAt, openedAt } of person.invitations)
    events.push(['invited', createdAt], ['opened', openedAt])
  events.push(['accepted', passwordSince(person)], ['signed_in', person.signedInAt])
  events.push(['deactivated', person.deactivatedAt])
  const happened = events.filter((event): event is [Activity, Date] => event[1] !== null)
  return happened.reduce((last, event) => (event[1] >= last[1] ? event : last))
}

export function invitationRow(
  invitation: Invitation,
  person: Person,
  secrets: Secrets,
): NewRow<'invitations'> {
  const { id, generation, openedAt, acceptedAt, lapsedAt, supersededAt } = invitation
  const named = { id, generation, key_id: secrets.keyId, epoch: '' }
  const claims = openedAt && !acceptedAt && !lapsedAt && !supersededAt
  return {
    ...named,
    user_id: person.id,
    sending_id: invitation.sendingId,
    invited_by: invitation.invitedBy,
    email: parseEmail(person.email)!.canonical,
    token_hash: tokenHashOf(named, secrets),
    created_at: iso(invitation.createdAt),
    expires_at: invitation.sentAt && iso(addDays(invitation.sentAt, LINK_DAYS)),
    opened_at: when(openedAt),
    claim_hash: claims ? sha256(`claim ${id}`) : null,
    claim_ends_at: when(claimEnd(invitation)),
    accepted_at: when(acceptedAt),
    lapsed_at: when(lapsedAt),
    revoked_at: when(invitation.revokedAt),
    superseded_at: when(supersededAt),
    renewals: 0,
  }
}

interface Mail {
  mailboxId: string
  chance: Chance
}

export function mailRow(
  invitation: Invitation,
  person: Person,
  { mailboxId, chance }: Mail,
): NewRow<'outbox'> {
  const { sentAt, failed, retrying } = invitation
  return {
    ...addressed(person, invitation.createdAt, chance),
    kind: 'invitation',
    lane: invitation.lane,
    invitation_id: invitation.id,
    sending_id: invitation.sendingId,
    mailbox_id: mailboxId,
    state: failed ? 'failed' : sentAt ? 'sent' : 'waiting',
    attempts: sentAt ? 1 : retrying ? 3 : 0,
    due_at: iso(invitation.dueAt),
    batch_id: invitation.batchId,
    position: invitation.position,
    last_error: failed ?? retrying,
    settled_at: when(sentAt),
  }
}

/** The notice that follows every new password. */
export function noticeRow(
  person: Person,
  setAt: Date,
  batchId: string,
  { mailboxId, chance }: Mail,
): NewRow<'outbox'> {
  return {
    ...addressed(person, setAt, chance),
    kind: 'password_changed',
    lane: 0,
    mailbox_id: mailboxId,
    state: 'sent',
    attempts: 1,
    due_at: iso(setAt),
    batch_id: batchId,
    position: 0,
    settled_at: iso(addSeconds(setAt, 2)),
  }
}

function addressed(person: Person, at: Date, chance: Chance) {
  return {
    id: chance.id(at),
    user_id: person.id,
    to: parseEmail(person.email)!.canonical,
    locale: chooseLocale(person.locale, person.place.locale),
    template_version: BUILT_IN,
    brand_version: null,
    organization_brand_version: null,
    created_at: iso(at),
  }
}
