import type { ScheduledSending } from '#src/home/scheduled.ts'
import { usePage } from '#views/page.ts'
import { When } from '#views/parts/when.tsx'

/** What will be sent by itself, the first of it first. */
export function ScheduledSheet({ sendings }: { sendings: ScheduledSending[] }) {
  const { t } = usePage()
  return (
    <section class="sheet pad" aria-labelledby="h-next">
      <h2 id="h-next">{t.home.next}</h2>
      <dl class="facts">
        {sendings.map(({ id, sendAt, people }) => (
          <div key={id}>
            <dt>
              <When at={sendAt} as="moment" />
            </dt>
            <dd>
              <a href={`/sendings/${id}`}>{t.sendings.invitations(people)}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
