import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { nameOf, useIsolate, Who } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'

type Failure = SendingDetail['failures'][number]
type LeftAlone = SendingDetail['leftOut'][number]

const STATUS_OF = { active: 'active', deactivated: 'deactivated', invited: 'sent' } as const

/** Each mail that did not leave: why, and what to do about it. */
export function Failures({ failures }: { failures: Failure[] }) {
  const { t } = usePage()
  const number = useNumber()
  if (failures.length === 0) return null
  return (
    <section class="sheet" aria-labelledby="not-sent">
      <header>
        <h2 id="not-sent">
          {t.sendings.notSent} <span class="count">{number(failures.length)}</span>
        </h2>
      </header>
      <ul class="list">
        {failures.map((failure) => (
          <li key={failure.userId} id={`failure-${failure.userId}`}>
            <Who person={failure} href={`/users/${failure.userId}`} />
            <Status
              is={failure.retrying ? 'queued' : 'failed'}
              label={failure.retrying ? t.sendings.retrying(failure.why) : failure.why}
            />
            {!failure.retrying && <SendAgain failure={failure} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function SendAgain({ failure }: { failure: Failure }) {
  const { t } = usePage()
  const isolate = useIsolate()
  return (
    <Form action="/sendings" class="actions" swap>
      <input type="hidden" name="user_ids" value={failure.userId} />
      <button type="submit" class="compact" aria-label={t.sendings.againTo(isolate(nameOf(failure)))}>
        {t.sendings.again}
      </button>
    </Form>
  )
}

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
          </li>
        ))}
      </ul>
    </section>
  )
}
