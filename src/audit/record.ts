import { insertAll } from '#db/insert.ts'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'

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

interface Event {
  /** Who did it; null for what happens by itself. */
  by: { id: string } | null
  subjects: string[]
  organizationId?: string | null
  now: Date
  particulars?: Record<string, unknown>
}

/** Writes one line per subject. Call it in the same transaction as the change it describes. */
export async function record(db: Db, action: Action, event: Event) {
  const { by, subjects, organizationId = null, now, particulars = {} } = event
  const lines = subjects.map((subject) => ({
    id: newId(),
    action,
    actor_id: by?.id ?? null,
    subject_id: subject,
    organization_id: organizationId,
    particulars: JSON.stringify(particulars),
    at: iso(now),
  }))
  await insertAll(db, 'audit', lines)
}
