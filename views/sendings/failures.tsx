import type { ErrorKey } from '#src/i18n/messages.ts'
import type { SendingDetail } from '#src/sendings/show.ts'
import type { UserStatus } from '#src/users/status.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { Said, useReason } from '#views/parts/why.tsx'
import { Correction } from './correction.tsx'
import { AnywayForm } from './send-anyway.tsx'

type Failure = SendingDetail['failures'][number]

/** The row that has the focus: the one that was just acted on, with what was typed when it was refused, or the one after it. */
export interface ActedOn {
  userId: string
  typed?: string | undefined
  error?: ErrorKey | undefined
}

interface Props {
  sending: SendingDetail
  row?: ActedOn | undefined
}

/** Each mail that did not arrive: why, and what to do about it, in place. */
export function Failures({ sending, row }: Props) {
  const { t } = usePage()
  const { id, failures, failed } = sending
  const headings: Record<Failure['group'], string> = {
    failed: t.sendings.failed,
    retried: t.sendings.triedAgain,
    corrected: t.sendings.corrected,
    complained: t.status.complained,
    cancelled: t.sendings.cancelled,
  }
  const groups = Map.groupBy(failures, ({ group }) => group)
  return (
    <>
      {GROUPS.map((group) => {
        const all = groups.get(group) ?? []
        // What was just corrected stands first, near to where it was.
        const some = group === 'corrected' ? all.toReversed() : all
        // Of very many that failed not all are named.
        const count = Math.max(some.length, group === 'failed' ? failed : 0)
        const heading = headings[group]
        return (
          <Some key={group} id={id} group={group} heading={heading} failures={some} count={count} row={row} />
        )
      })}
    </>
  )
}

const GROUPS: Failure['group'][] = ['failed', 'retried', 'corrected', 'complained', 'cancelled']

interface SomeProps {
  id: string
  group: Failure['group']
  heading: string
  failures: Failure[]
  count: number
  row: ActedOn | undefined
}

function Some({ id, group, heading, failures, count, row }: SomeProps) {
  const number = useNumber()
  if (failures.length === 0) return null
  return (
    <section class="sheet" aria-labelledby={`mails-${group}`}>
      <header>
        <h2 id={`mails-${group}`}>
          {heading} <span class="count">{number(count)}</span>
        </h2>
      </header>
      <ul class="list remedies">
        {failures.map((failure) => {
          const acted = row?.userId === failure.userId ? row : undefined
          return (
            <li key={failure.userId} id={`failure-${failure.userId}`}>
              <Name failure={failure} focus={acted !== undefined && failure.remedy !== 'correct'} />
              <Standing failure={failure} />
              <Remedy sendingId={id} failure={failure} acted={acted} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Name({ failure, focus }: { failure: Failure; focus: boolean }) {
  return (
    <div class="who">
      <a href={`/users/${failure.userId}`} autofocus={focus || undefined}>
        <bdi>{nameOf(failure)}</bdi>
      </a>
      <span class="sub">
        <bdi>{failure.email}</bdi>
      </span>
    </div>
  )
}

const STATUS: Record<Failure['status'], UserStatus> = {
  waiting: 'queued',
  batched: 'queued',
  sent: 'sent',
  delayed: 'delayed',
  delivered: 'delivered',
  failed: 'failed',
  cancelled: 'failed',
  bounced: 'bounced',
  complained: 'bounced',
  suppressed: 'bounced',
}

function Standing({ failure: { group, status, why, remedy } }: { failure: Failure }) {
  const { t } = usePage()
  const { is, todo, words } = useReason()(why)
  const arch = group === 'failed' && status === 'batched' ? 'failed' : STATUS[status]
  const short = is || (status === 'complained' ? t.status.complained : t.status[arch])
  const advised = remedy === 'correct' || remedy === 'again'
  return (
    <div>
      <Status is={arch} label={short} />
      {advised && todo && <span class="sub why">{todo}</span>}
      {words && (
        <span class="sub why">
          <Said words={words} />
        </span>
      )}
    </div>
  )
}

interface RemedyProps {
  sendingId: string
  failure: Failure
  acted: ActedOn | undefined
}

function Remedy({ sendingId, failure, acted }: RemedyProps) {
  const { t } = usePage()
  switch (failure.remedy) {
    case 'correct':
      return (
        <>
          <Correction sendingId={sendingId} failure={failure} acted={acted} />
          {failure.suppressed && <AnywayForm person={failure} />}
        </>
      )
    case 'again':
      return <SendAgain failure={failure} />
    case 'done':
      return <span class="sub">{t.sendings.newerSent}</span>
    default:
      return null
  }
}

function SendAgain({ failure }: { failure: Failure }) {
  const { t } = usePage()
  const isolate = useIsolate()
  return (
    <Form action="/sendings" once class="actions" swap>
      <input type="hidden" name="user_ids" value={failure.userId} />
      <button type="submit" class="compact" aria-label={t.sendings.againTo(isolate(nameOf(failure)))}>
        {t.sendings.again}
      </button>
    </Form>
  )
}
