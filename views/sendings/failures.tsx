import type { ErrorKey } from '#src/i18n/messages.ts'
import type { SendingDetail } from '#src/sendings/show.ts'
import type { UserStatus } from '#src/users/status.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { useWhy } from '#views/parts/why.tsx'
import { Correction } from './correction.tsx'

type Failure = SendingDetail['failures'][number]

/** The row that was just acted on, with what was typed when it was refused. */
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
  const headings: Record<Failure['kind'], string> = {
    failed: t.sendings.failed,
    retried: t.sendings.triedAgain,
    corrected: t.sendings.corrected,
    complained: t.status.complained,
    cancelled: t.sendings.cancelled,
  }
  const kinds = Map.groupBy(failures, ({ kind }) => kind)
  return (
    <>
      {KINDS.map((kind) => {
        const some = kinds.get(kind) ?? []
        // Of very many that failed not all are named.
        const count = Math.max(some.length, kind === 'failed' ? failed : 0)
        const heading = headings[kind]
        return (
          <Some key={kind} id={id} kind={kind} heading={heading} failures={some} count={count} row={row} />
        )
      })}
    </>
  )
}

const KINDS: Failure['kind'][] = ['failed', 'retried', 'corrected', 'complained', 'cancelled']

interface SomeProps {
  id: string
  kind: Failure['kind']
  heading: string
  failures: Failure[]
  count: number
  row: ActedOn | undefined
}

function Some({ id, kind, heading, failures, count, row }: SomeProps) {
  const number = useNumber()
  if (failures.length === 0) return null
  return (
    <section class="sheet" aria-labelledby={`mails-${kind}`}>
      <header>
        <h2 id={`mails-${kind}`}>
          {heading} <span class="count">{number(count)}</span>
        </h2>
      </header>
      <ul class="list remedies">
        {failures.map((failure) => {
          const acted = row?.userId === failure.userId ? row : undefined
          return (
            <li key={failure.userId} id={`failure-${failure.userId}`}>
              <Name failure={failure} focus={acted !== undefined && !acted.error} />
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

function Standing({ failure: { kind, status, why } }: { failure: Failure }) {
  const { t } = usePage()
  const say = useWhy()
  const isolate = useIsolate()
  const retrying = kind === 'retried'
  const is = kind === 'failed' && status === 'batched' ? 'failed' : STATUS[status]
  const reason = why ? isolate(say(why)) : status === 'complained' ? t.status.complained : t.status[is]
  return <Status is={is} label={retrying && why ? t.sendings.retrying(reason) : reason} />
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
      return <Correction sendingId={sendingId} failure={failure} acted={acted} />
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
