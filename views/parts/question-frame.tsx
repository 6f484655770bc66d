import type { Child, PropsWithChildren } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Head } from './head.tsx'

type Frame = PropsWithChildren<{
  title: string
  lead?: Child
  /** The button that does it. */
  confirm: Child
  /** What the one says that leaves everything as it is. */
  keep?: string | undefined
}>

type OfPage = Frame & {
  /** Where it was asked from. */
  back: string
  crumb: string
  /** As wide as text is read well. */
  narrow?: boolean
  /** Why it could not be done. */
  note?: Child
  /** There are mistakes in what was typed. */
  refused?: boolean
}

/** A question on a page of its own; what follows from it stands inside. */
export function QuestionFrame({ title, lead, confirm, keep, back, crumb, narrow, note, ...props }: OfPage) {
  const { t } = usePage()
  return (
    <div class={narrow ? 'narrow stack' : 'stack'}>
      <Head title={title} lead={lead} crumb={[crumb, back]} refused={props.refused ?? false} />
      {note}
      <div class="sheet pad">
        {props.children}
        <div class="actions end">
          <a class="button plain quiet" href={back}>
            {keep ?? t.words.cancel}
          </a>
          {confirm}
        </div>
      </div>
    </div>
  )
}

/** The same over the page. Leaving everything as it is has the focus; closing gives it back to the button that asked. */
export function QuestionDialogFrame({ title, lead, confirm, keep, children }: Frame) {
  const { t } = usePage()
  return (
    <dialog aria-labelledby="question" data-open>
      <div class="confirm">
        <h2 id="question">{title}</h2>
        {lead && <p class="muted">{lead}</p>}
        {children}
        <div class="actions end">
          <form method="dialog">
            <button type="submit" class="plain quiet" autofocus>
              {keep ?? t.words.cancel}
            </button>
          </form>
          {confirm}
        </div>
      </div>
    </dialog>
  )
}
