import type { Foreseen } from '#src/sendings/outlook.ts'
import { type Link, usePage } from '#views/page.ts'
import { Who } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { STATUS_OF } from './left-out.tsx'

type NotInvited = NonNullable<Foreseen['not']>

/** Each of those chosen, with what would become of them; `more` leads to those who are not named here. */
export function ForeseenPeople({ people, more }: { people: Foreseen[]; more?: Link | undefined }) {
  return (
    <ul class="list">
      {people.map((person) => (
        <li key={person.userId}>
          <Who person={person} href={`/users/${person.userId}`} />
          <WhatBecomes person={person} />
        </li>
      ))}
      {more && (
        <li>
          <a href={more.href}>{more.text}</a>
        </li>
      )}
    </ul>
  )
}

function WhatBecomes({ person: { not, again } }: { person: Foreseen }) {
  const { planned } = usePage().t.sendings
  const reasonOf = useReason()
  if (!not) return <Status is={again ? 'sent' : 'none'} label={again ? planned.again : planned.first} />
  return <Status is={not === 'unreachable' ? 'deactivated' : STATUS_OF[not]} label={reasonOf(not)} />
}

/** Why somebody would be left alone, as it is now. */
export function useReason() {
  const { t } = usePage()
  return (not: NotInvited) => {
    if (not === 'unreachable') return t.sendings.planned.unreachable
    return not === 'choosing' ? t.status.choosing : t.sendings.reasons[not]
  }
}
