import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Form } from './form.tsx'
import { Head } from './head.tsx'
import { Note } from './note.tsx'

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
  const { t } = usePage()
  const { title, back, crumb, refused } = question
  return (
    <div class="narrow stack">
      <Head title={title} crumb={[crumb, back]} />
      {refused && <Note tone="bad" title={refused} alert />}
      <div class="sheet pad">
        <Consequences {...question} />
        <div class="actions end">
          <a class="button plain quiet" href={back}>
            {t.words.cancel}
          </a>
          <Confirm {...question} />
        </div>
      </div>
    </div>
  )
}

/** The same over the page. Leaving everything as it is has the focus. */
export function QuestionDialog(question: Question) {
  const { t } = usePage()
  return (
    <dialog aria-labelledby="question" data-open>
      <div class="confirm">
        <h2 id="question">{question.title}</h2>
        <Consequences {...question} />
        <div class="actions end">
          <form method="dialog">
            <button type="submit" class="plain quiet" autofocus>
              {t.words.cancel}
            </button>
          </form>
          <Confirm {...question} />
        </div>
      </div>
    </dialog>
  )
}

function Consequences({ parts, more }: Question) {
  return (
    <>
      <ul class="rules">
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
