import type { Child } from 'hono/jsx'
import { Form } from './form.tsx'
import { Note } from './note.tsx'
import { QuestionDialogFrame, QuestionFrame } from './question-frame.tsx'

export interface Question {
  title: string
  /** What follows from it, one sentence each. */
  parts: string[]
  more?: Child
  /** The button that does it, and where it posts to. */
  confirm: string
  action: string
  /** `primary` where it takes nothing away from anybody. */
  look?: 'primary' | 'danger'
  /** What is sent with it. */
  fields?: Child
  /** Where it was asked from. */
  back: string
  crumb: string
  /** Why it could not be done. */
  refused?: string | undefined
}

/** Before something that others will feel: what follows from it, on a page of its own. */
export function QuestionPage(question: Question) {
  const { title, back, crumb, refused } = question
  const note = refused && <Note tone="bad" title={refused} alert />
  return (
    <QuestionFrame {...{ title, back, crumb, note }} confirm={<Confirm {...question} />} narrow>
      <Consequences {...question} />
    </QuestionFrame>
  )
}

/** The same over the page. */
export function QuestionDialog(question: Question) {
  return (
    <QuestionDialogFrame title={question.title} confirm={<Confirm {...question} />}>
      <Consequences {...question} />
    </QuestionDialogFrame>
  )
}

function Consequences({ parts, more }: Question) {
  return (
    <>
      <ul class="points stack tight">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {more}
    </>
  )
}

function Confirm({ action, confirm, look = 'danger', fields }: Question) {
  return (
    <Form action={action}>
      {fields}
      <button type="submit" class={look}>
        {confirm}
      </button>
    </Form>
  )
}
