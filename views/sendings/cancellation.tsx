import type { CancellationPlan } from '#src/sendings/cancel.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Form } from '#views/parts/form.tsx'
import { QuestionDialogFrame, QuestionFrame } from '#views/parts/question-frame.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface Props {
  id: string
  plan: CancellationPlan
}

const FORM = 'cancel-sending'
const PARTS = ['rest', 'untouched', 'leaving', 'sent'] as const

/** Before the rest of a sending is cancelled: how many mails, and what becomes of everybody. */
export function CancellationPage(props: Props) {
  const { t } = usePage()
  return (
    <QuestionFrame {...useQuestion(props)} back={`/sendings/${props.id}`} crumb={t.sendings.title}>
      <Consequences plan={props.plan} />
    </QuestionFrame>
  )
}

/** The same over the page. */
export function CancellationDialog(props: Props) {
  return (
    <QuestionDialogFrame {...useQuestion(props)}>
      <Consequences plan={props.plan} />
    </QuestionDialogFrame>
  )
}

function useQuestion(props: Props) {
  const { cancellation } = usePage().t.sendings
  const title = cancellation.title(countOf(props.plan))
  return { title, keep: cancellation.keep, confirm: <Cancel {...props} /> }
}

function Consequences({ plan }: { plan: CancellationPlan }) {
  const { cancellation } = usePage().t.sendings
  const number = useNumber()
  if (countOf(plan) === 0) return <p>{cancellation.nothing}</p>
  return (
    <>
      <Facts counts>
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
