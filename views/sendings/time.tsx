import type { FormErrors } from '#src/http/forms.ts'
import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { QuestionDialogFrame, QuestionFrame } from '#views/parts/question-frame.tsx'
import { TimeField } from './time-field.tsx'

interface Props {
  sending: SendingDetail
  /** What was typed when it was refused. */
  typed?: string | undefined
  errors?: FormErrors | undefined
}

const FORM = 'sending-time'

/** Another time for a sending that has yet to begin. */
export function TimePage(props: Props) {
  const { t } = usePage()
  const { sending, errors } = props
  return (
    <QuestionFrame
      {...useQuestion(sending)}
      back={`/sendings/${sending.id}`}
      crumb={t.sendings.title}
      narrow
      refused={errors !== undefined}
    >
      <Time {...props} />
    </QuestionFrame>
  )
}

/** The same over the page. */
export function TimeDialog(props: Props) {
  return (
    <QuestionDialogFrame {...useQuestion(props.sending)}>
      <Time {...props} />
    </QuestionDialogFrame>
  )
}

function useQuestion({ standing, sendAt }: SendingDetail) {
  const { sendings, preview } = usePage().t
  const { planned, scheduledFor } = sendings
  const dates = useDates()
  const waits = standing === 'scheduled'
  const lead = waits && sendAt ? scheduledFor(dates.until(sendAt)) : undefined
  const keep = waits ? planned.keep : preview.back
  return { title: planned.title, lead, keep, confirm: <Change standing={standing} /> }
}

function Time({ sending: { id, standing, sendAt }, typed, errors }: Props) {
  const { said } = usePage().t.sendings.control
  if (standing === 'cancelled') return <p>{said.nothing}</p>
  if (standing !== 'scheduled' || !sendAt) return <p>{said.begunBefore}</p>
  return (
    <Form id={FORM} action={`/sendings/${id}/time`} errors={errors}>
      <TimeField value={typed} at={sendAt} />
    </Form>
  )
}

function Change({ standing }: Pick<SendingDetail, 'standing'>) {
  const { planned } = usePage().t.sendings
  if (standing !== 'scheduled') return null
  return (
    <button type="submit" form={FORM} class="primary">
      {planned.change}
    </button>
  )
}
