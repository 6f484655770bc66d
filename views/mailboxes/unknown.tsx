import type { UnknownBatch } from '#src/outbox/unknown.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { useNumber, When } from '#views/parts/when.tsx'
import { Why } from '#views/parts/why.tsx'

/** Mails of which only a person can find out whether they arrived. */
export function UnknownSheet({ batches }: { batches: UnknownBatch[] }) {
  const { unknown } = usePage().t.mailboxes
  const number = useNumber()
  if (batches.length === 0) return null
  return (
    <section class="sheet" aria-labelledby="unknown">
      <header>
        <h2 id="unknown">{unknown.title}</h2>
        <span class="count">{number(batches.length)}</span>
      </header>
      <p class="pad small muted">{unknown.text}</p>
      <ul class="list">
        {batches.map((batch) => (
          <Batch key={batch.id} batch={batch} />
        ))}
      </ul>
    </section>
  )
}

function Batch({ batch: { id, mailboxId, since, why, mails } }: { batch: UnknownBatch }) {
  const { unknown } = usePage().t.mailboxes
  const many = unknown.mails(mails.length)
  const about = `${many} · ${useDates().moment(since)}`
  return (
    <li>
      <div>
        <span>
          {many} · <When at={since} as="moment" />
        </span>
        {why && (
          <span class="sub">
            <Why reason={why} />
          </span>
        )}
      </div>
      <Form action={`/mailboxes/${mailboxId}/unknown/${id}`} class="actions" swap>
        <Settle as="sent" text={unknown.sent} about={about} />
        <Settle as="again" text={unknown.again} about={about} />
      </Form>
    </li>
  )
}

function Settle({ as, text, about }: { as: 'sent' | 'again'; text: string; about: string }) {
  return (
    <button type="submit" class="compact" name="as" value={as} aria-label={`${text}: ${about}`}>
      {text}
    </button>
  )
}
