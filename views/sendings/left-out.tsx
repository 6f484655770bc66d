import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Who } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { AnywayButton, AnywayForm } from './send-anyway.tsx'

type LeftAlone = SendingDetail['leftOut'][number]

export const STATUS_OF = {
  active: 'active',
  deactivated: 'deactivated',
  invited: 'sent',
  meanwhile: 'sent',
  choosing: 'choosing',
  suppressed: 'bounced',
  limit: 'deactivated',
} as const
/** So many are read at a glance. */
const FEW = 10

/** Chosen, but not invited: they never stop the rest, and never disappear without a word. Those who need somebody come first. */
export function LeftOut({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const number = useNumber()
  const { leftOut, leftOutFor, leftOutCount, mostNamed } = sending
  if (leftOut.length === 0) return null
  const [bounced, others] = [leftOut.filter(isBounced), leftOut.filter((person) => !isBounced(person))]
  const few = leftOutCount <= FEW
  const counts = leftOutFor.filter(({ reason }) => reason !== 'suppressed').map(({ people }) => people)
  return (
    <>
      <section class="sheet" aria-labelledby="left-out">
        <header>
          <h2 id="left-out">
            {t.sendings.leftOut} <span class="count">{number(leftOutCount)}</span>
          </h2>
        </header>
        {!few && (
          <Reasons
            counts={leftOutFor.map(({ reason, people }) => ({ reason: t.sendings.reasons[reason], people }))}
          />
        )}
        {!few && bounced.length > 0 && <hr />}
        <People people={few ? [...bounced, ...others] : bounced} most={mostNamed} />
      </section>
      {!few && others.length > 0 && (
        <details class="sheet">
          <summary>
            {t.sendings.leftOutNames}{' '}
            <span class="count">{number(counts.reduce((all, n) => all + n, 0))}</span>
          </summary>
          <People people={others} most={mostNamed} />
        </details>
      )}
    </>
  )
}

function isBounced({ reason }: LeftAlone) {
  return reason === 'suppressed'
}

/** How many for which reason, in words. */
export function Reasons({ counts }: { counts: { reason: string; people: number }[] }) {
  const number = useNumber()
  return (
    <div class="pad">
      <Facts counts>
        {counts.map(({ reason, people }) => (
          <Fact key={reason} term={number(people)}>
            {reason}
          </Fact>
        ))}
      </Facts>
    </div>
  )
}

function People({ people, most }: { people: LeftAlone[]; most: number }) {
  const { t } = usePage()
  if (people.length === 0) return null
  return (
    <ul class="list">
      {people.map((person) => (
        <li key={person.userId}>
          <Who person={person} href={`/users/${person.userId}`} />
          <Status is={STATUS_OF[person.reason]} label={t.sendings.reasons[person.reason]} />
          {isBounced(person) && (
            <AnywayForm person={person}>
              <AnywayButton person={person} />
            </AnywayForm>
          )}
        </li>
      ))}
      {people.length === most && <li class="muted">{t.sendings.leftOutFirst(most)}</li>}
    </ul>
  )
}
