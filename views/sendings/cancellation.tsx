import type { CancellationPlan } from '#src/sendings/cancel.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface Props {
  id: string
  plan: CancellationPlan
}

const FORM = 'cancel-sending'
const PARTS = ['rest', 'untouched', 'leaving', 'sent'] as const

/** Before the rest of a sending is cancelled: how many mails, and what becomes of everybody. */
export function CancellationPage({ id, plan }: Props) {
  const { t } = usePage()
  const page = `/sendings/${id}`
  return (
    <div class="stack">
      <Head title={t.sendings.cancellation.title(countOf(plan))} crumb={[t.sendings.title, page]} />
      <div class="sheet pad">
        <Consequences plan={plan} />
        <div class="actions end">
          <a class="button plain quiet" href={page}>
            {t.sendings.cancellation.keep}
          </a>
          <Cancel id={id} plan={plan} />
        </div>
      </div>
    </div>
  )
}

/** The same over the page. Going on sending has the focus. */
export function CancellationDialog({ id, plan }: Props) {
  const { t } = usePage()
  return (
    <dialog aria-labelledby="cancel-title" data-open>
      <div class="confirm">
        <h2 id="cancel-title">{t.sendings.cancellation.title(countOf(plan))}</h2>
        <Consequences plan={plan} />
        <div class="actions end">
          <form method="dialog">
            <button type="submit" class="plain quiet" autofocus>
              {t.sendings.cancellation.keep}
            </button>
          </form>
          <Cancel id={id} plan={plan} />
        </div>
      </div>
    </dialog>
  )
}

function Consequences({ plan }: { plan: CancellationPlan }) {
  const { cancellation } = usePage().t.sendings
  const number = useNumber()
  if (countOf(plan) === 0) return <p>{cancellation.nothing}</p>
  return (
    <>
      <Facts>
        {PARTS.filter((part) => plan[part] > 0).map((part) => (
          <Fact key={part} term={number(plan[part])}>
            {cancellation.parts[part](plan[part])}
          </Fact>
        ))}
      </Facts>
      <p class="muted">{cancellation.text}</p>
    </>
  )
}

function Cancel({ id, plan }: Props) {
  const { cancellation } = usePage().t.sendings
  if (countOf(plan) === 0) return null
  return (
    <Form id={FORM} action={`/sendings/${id}/cancellation`}>
      <button type="submit" class="danger">
        {cancellation.confirm(countOf(plan))}
      </button>
    </Form>
  )
}

function countOf({ rest, untouched }: CancellationPlan) {
  return rest + untouched
}
