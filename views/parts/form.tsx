import { createContext, type PropsWithChildren, useContext } from 'hono/jsx'
import type { FormErrors } from '#src/http/forms.ts'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { usePage } from '#views/page.ts'
import { Note } from './note.tsx'

/** What the person typed, to be shown again. */
export type Values<Field extends string> = Partial<Record<Field, string | undefined>>

/** Mistakes of the form as a whole: no field stands for them, or not one that the person can see. */
const WITHOUT_FIELD: ErrorKey[] = ['unknown_field', 'something_refused']

const ErrorsContext = createContext<FormErrors>({})

type Props = PropsWithChildren<{
  action: string
  errors?: FormErrors | undefined
  id?: string
  class?: string
  /** Let htmx put the answer into `#main`; an answer with mistakes leaves the address alone. */
  swap?: boolean
  labelledBy?: string
  /** Sent twice, it does what it does once. */
  once?: boolean
  /** Files travel with it. */
  multipart?: boolean
  data?: Record<`data-${string}`, string>
}>

export const SWAP = {
  'hx-target': '#main',
  'hx-push-url': 'true',
  'hx-disable': 'find button',
  'hx-swap': 'innerHTML show:top showTarget:body',
  'hx-status:4xx': 'push:false',
  'hx-status:5xx': 'push:false',
}

/** Every form posts and carries the token that binds it to this session. Fields inside find their own mistakes. */
export function Form(props: Props) {
  const { errors = {}, id, swap, labelledBy, once, multipart, data, children } = props
  const { formToken, press } = usePage()
  const action = useChosenLocale(props.action)
  return (
    <form
      method="post"
      action={action}
      id={id}
      class={props.class}
      aria-labelledby={labelledBy}
      enctype={multipart ? 'multipart/form-data' : undefined}
      novalidate={Object.keys(errors).length > 0}
      {...(swap && { ...SWAP, 'hx-post': action })}
      {...data}
    >
      {formToken && <input type="hidden" name="form_token" value={formToken} />}
      {once && <input type="hidden" name="press" value={press} />}
      <ErrorsContext.Provider value={errors}>
        <WholeFormError errors={errors} />
        {children}
      </ErrorsContext.Provider>
    </form>
  )
}

/** A language chosen on the page of an outsider goes with them to the next one. */
export function useChosenLocale(action: string) {
  const { user, path, locale } = usePage()
  const chosen = !user && new URLSearchParams(path.split('?')[1]).has('locale')
  return chosen ? `${action}${action.includes('?') ? '&' : '?'}locale=${locale}` : action
}

function WholeFormError({ errors }: { errors: FormErrors }) {
  const { t } = usePage()
  const key = errors.form ?? Object.values(errors).find((error) => error && WITHOUT_FIELD.includes(error))
  return key ? <Note tone="bad" title={t.errors[key]} alert /> : null
}

/** The mistake in one field; the first of a form gets the focus. */
export function useFieldError(name: string) {
  const errors = useContext(ErrorsContext)
  return { error: errors[name], first: Object.keys(errors)[0] === name }
}
