import type { Row } from '#db/schema.ts'
import type { Removal } from '#src/mailboxes/removal.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { QuestionDialogFrame, QuestionFrame } from '#views/parts/question-frame.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { InTheWay } from './in-the-way.tsx'

interface Props {
  mailbox: Pick<Row<'mailboxes'>, 'id' | 'name' | 'address' | 'transport'>
  plan: Removal
  /** For how long reports about its mails still count; nothing when it gets none that are signed. */
  reportsDays: number | null
  /** Something came in between. */
  refused: boolean
}

/** Before a mailbox is removed: what keeps it from that, or what follows. */
export function RemovalPage(props: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { id, name, address } = props.mailbox
  const note = props.refused && <Note tone="bad" title={t.mailboxes.removal.refused} alert />
  return (
    <QuestionFrame
      {...useQuestion(props)}
      {...{ back: `/mailboxes/${id}`, crumb: isolate(name || address), note }}
      narrow
    >
      <Answer {...props} />
    </QuestionFrame>
  )
}

/** The same over the page. */
export function RemovalDialog(props: Props) {
  return (
    <QuestionDialogFrame {...useQuestion(props)}>
      <Answer {...props} />
    </QuestionDialogFrame>
  )
}

function useQuestion({ mailbox: { id, name, address }, plan }: Props) {
  const { removal } = usePage().t.mailboxes
  const title = removal.title(useIsolate()(name || address))
  if (plan.inUse) return { title, lead: removal.notYet, confirm: null }
  const confirm = (
    <Form action={`/mailboxes/${id}/removal`}>
      <button type="submit" class="danger">
        {removal.confirm}
      </button>
    </Form>
  )
  return { title, confirm }
}

function Answer(props: Props) {
  const { plan, mailbox } = props
  return plan.inUse ? <InTheWay plan={plan} id={mailbox.id} /> : <Consequences {...props} />
}

function Consequences({ mailbox: { transport }, plan, reportsDays }: Props) {
  const { t } = usePage()
  const { removal, unknown } = t.mailboxes
  return (
    <ul class="rules">
      {plan.moving === 0 && <li>{removal.unused}</li>}
      {plan.moving > 0 && (
        <li>
          <span>
            <Sentences>
              {removal.waiting(unknown.mails(plan.moving))}
              {removal.waitingMoves}
            </Sentences>
          </span>
        </li>
      )}
      <li>{removal.ends}</li>
      {transport !== 'capture' && <li>{removal.erased}</li>}
      {reportsDays !== null && <li>{removal.reports(reportsDays)}</li>}
      <li>{removal.history}</li>
      {transport === 'capture' && (
        <li>
          <span>
            {removal.captured} <a href="/mail">{t.mail.title}</a>
          </span>
        </li>
      )}
    </ul>
  )
}
