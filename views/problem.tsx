import { Beside } from './beside.tsx'
import { usePage } from './page.ts'
import { useChosenLocale } from './parts/form.tsx'
import { Head, Welcome } from './parts/head.tsx'
import { Note } from './parts/note.tsx'
import { Sentences } from './parts/sentences.tsx'

interface Props {
  status: 403 | 404 | 405 | 409 | 413 | 422 | 429 | 500
  /** Finds the entry in the log. */
  reference?: string | undefined
  /** In place of the general explanation. */
  sentence?: string | undefined
}

/** A calm page for what cannot be shown or done, inside either frame. */
export function ProblemPage({ status, reference, sentence }: Props) {
  const { t, user } = usePage()
  const title = t.problems.title[status]
  const text = sentence ?? t.problems.text[status]
  return (
    <>
      {user ? <Head title={title} lead={text} /> : <Welcome title={title} lead={text} />}
      {reference && (
        <p class="muted">
          {t.problems.reference} <code dir="ltr">{reference}</code>
        </p>
      )}
      <p>
        <a class="button" href={useChosenLocale(user ? '/' : '/sign-in')}>
          {user ? t.problems.home : t.problems.signIn}
        </a>
      </p>
    </>
  )
}

/** The same above a page that stays, for whoever pressed something. What nobody pressed fails in silence. */
export function ProblemBeside({ status, reference, sentence, pressed }: Props & { pressed: boolean }) {
  const { t } = usePage()
  const { title, text, reference: label } = t.problems
  if (!pressed) return null
  return (
    <Beside>
      <Note tone="bad" title={title[status]}>
        <Sentences>
          {sentence ?? text[status]}
          {reference && (
            <span>
              {label} <code dir="ltr">{reference}</code>
            </span>
          )}
        </Sentences>
      </Note>
    </Beside>
  )
}
