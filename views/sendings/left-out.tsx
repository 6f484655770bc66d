import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { Who } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { AnywayButton, AnywayForm } from './send-anyway.tsx'

type LeftAlone = SendingDetail['leftOut'][number]

const STATUS_OF = {
  active: 'active',
  deactivated: 'deactivated',
  invited: 'sent',
  meanwhile: 'sent',
  choosing: 'choosing',
  suppressed: 'bounced',
  limit: 'deactivated',
} as const

/** Chosen, but not invited: they never stop the rest, and never disappear without a word. */
export function LeftOut({ people, count }: { people: LeftAlone[]; count: number }) {
  const { t } = usePage()
  const number = useNumber()
  if (people.length === 0) return null
  return (
    <section class="sheet" aria-labelledby="left-out">
      <header>
        <h2 id="left-out">
          {t.sendings.leftOut} <span class="count">{number(count)}</span>
        </h2>
      </header>
      <ul class="list">
        {people.map((person) => (
          <li key={person.userId}>
            <Who person={person} href={`/users/${person.userId}`} />
            <Status is={STATUS_OF[person.reason]} label={t.sendings.reasons[person.reason]} />
            {person.reason === 'suppressed' && (
              <AnywayForm person={person}>
                <AnywayButton person={person} />
              </AnywayForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
