import type { Action, NewRow } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { Chance } from './chance.ts'
import type { History } from './history.ts'
import type { Person } from './person.ts'

interface Archive {
  idAt: (domain: string) => string
  chance: Chance
}

interface Event {
  at: Date | null
  action: Action
  by: string | null
  of: string
  organizationId?: string
}

/** Who did what to whom, as the product would have written it down. */
export function auditLines({ people, sendings }: History, { idAt, chance }: Archive): NewRow<'audit'>[] {
  const events: Event[] = [
    ...people.flatMap((person) => eventsOf(person, idAt(person.place.domain))),
    ...sendings.map(({ id, by, createdAt, organization }) => ({
      at: createdAt,
      action: 'sending.created' as const,
      by: by.id,
      of: id,
      ...(organization && { organizationId: idAt(organization) }),
    })),
  ]
  return events
    .flatMap(({ at, ...event }) => (at ? [{ at, ...event }] : []))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, action, by, of, organizationId = null }) => ({
      id: chance.id(at),
      action,
      actor_id: by,
      subject_id: of,
      organization_id: organizationId,
      particulars: '{}',
      at: iso(at),
    }))
}

function eventsOf(person: Person, organizationId: string): Event[] {
  const { id: of, createdBy, createdAt, signedInAt, invitations } = person
  const added = createdBy ? ('user.added' as const) : ('administrator.created' as const)
  return [
    { at: createdAt, action: added, by: createdBy ?? of, of, organizationId },
    ...invitations.flatMap((invitation): Event[] => [
      { at: invitation.createdAt, action: 'invitation.sent', by: invitation.invitedBy, of, organizationId },
      { at: invitation.openedAt, action: 'invitation.opened', by: of, of },
      { at: invitation.acceptedAt, action: 'invitation.accepted', by: of, of },
      { at: invitation.lapsedAt, action: 'invitation.lapsed', by: of, of },
    ]),
    { at: signedInAt, action: 'session.started', by: of, of },
  ]
}
