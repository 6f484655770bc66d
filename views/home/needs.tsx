import type { Concern } from '#src/home/attention.ts'
import type { UserCounts } from '#src/users/count.ts'
import { usePage } from '#views/page.ts'
import { useNumber } from '#views/parts/when.tsx'
import { Held } from './held.tsx'
import { Limited } from './limited.tsx'
import { MailboxConcern } from './mailbox-concern.tsx'
import { PeopleConcern } from './people-concern.tsx'
import { Registrations } from './registrations.tsx'
import { UnknownMails } from './unknown.tsx'
import { Unled } from './unled.tsx'

interface Props {
  concerns: Concern[]
  counts: UserCounts
  /** How many there are in all. */
  organizations: number
}

export function NeedsSheet({ concerns, ...all }: Props) {
  const { t } = usePage()
  const number = useNumber()
  return (
    <section class="sheet" aria-labelledby="h-needs">
      <header>
        <h2 id="h-needs">{t.home.needs.title}</h2>
        {concerns.length > 0 && <span class="count">{number(concerns.length)}</span>}
      </header>
      {concerns.length > 0 ? (
        <ul class="list">
          {concerns.map((concern) => (
            <Item key={keyOf(concern)} concern={concern} {...all} />
          ))}
        </ul>
      ) : (
        <p class="pad muted">{t.home.needs.nothing}</p>
      )}
    </section>
  )
}

/** Of some there is one for each mailbox. */
function keyOf(concern: Concern) {
  if (concern.what === 'stopped') return concern.what + concern.mailbox.id
  return concern.what === 'unknown' ? concern.what + concern.mailboxId : concern.what
}

function Item({ concern, counts, organizations }: Omit<Props, 'concerns'> & { concern: Concern }) {
  switch (concern.what) {
    case 'outbox_held':
      return <Held since={concern.since} />
    case 'no_mailbox':
    case 'stopped':
      return <MailboxConcern concern={concern} />
    case 'unknown':
      return <UnknownMails concern={concern} />
    case 'registrations':
      return <Registrations registrations={concern.registrations} />
    case 'limited':
      return <Limited concern={concern} />
    case 'unled':
      return <Unled concern={concern} all={organizations} />
    default:
      return <PeopleConcern concern={concern} underway={counts.underway} />
  }
}
