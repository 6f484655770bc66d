import { Beside } from './beside.tsx'
import { usePage } from './page.ts'
import { Note } from './parts/note.tsx'

interface Props {
  /** The person who is there had it before them, too: pressing again does it. */
  own: boolean
  /** Not only asked for while somebody types. */
  pressed: boolean
}

/** Beside a form that stays where it is, because it is one of an earlier session. */
export function StaleForm({ own, pressed }: Props) {
  const { t, formToken } = usePage()
  const { renewed_form, stale_form } = t.errors
  return (
    <>
      {own && formToken && (
        <input type="hidden" name="form_token" value={formToken} hx-swap-oob="outerHTML:[name=form_token]" />
      )}
      {pressed && (
        <Beside>
          <Note tone={own ? 'warn' : 'bad'} title={own ? renewed_form : stale_form} />
        </Beside>
      )}
    </>
  )
}
