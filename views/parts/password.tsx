import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Below } from './field.tsx'
import { useFieldError } from './form.tsx'

interface Props {
  /** `password` unless the page has two. */
  name?: string
  /** Stands at the other end of the label's line. */
  beside?: Child
  autocomplete: 'current-password' | 'new-password'
  label: string
  minLength?: number
  hint?: Child
  /** Ids of what else describes it. */
  describedBy?: string
  autofocus?: boolean
  errorText?: string
}

/** One password field with Show. It is never filled again after a refusal. */
export function PasswordField(props: Props) {
  const { name = 'password', beside, autocomplete, label, minLength, hint, describedBy } = props
  const { t } = usePage()
  const { error, first } = useFieldError(name)
  const described = [describedBy, hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return (
    <div class="field">
      {beside ? (
        <span class="row apart">
          <label for={name}>{label}</label> <span class="small">{beside}</span>
        </span>
      ) : (
        <label for={name}>{label}</label>
      )}
      <div class="with-button">
        <input
          type="password"
          id={name}
          name={name}
          autocomplete={autocomplete}
          required
          minlength={minLength}
          maxlength={minLength && 256}
          passwordrules={minLength && `minlength: ${minLength};`}
          spellcheck={false}
          autofocus={first || props.autofocus || undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described.join(' ') || undefined}
        />
        <button
          type="button"
          class="js-only"
          data-reveal={name}
          data-show={t.words.show}
          data-hide={t.words.hide}
          aria-controls={name}
        >
          {t.words.show}
        </button>
      </div>
      <Below name={name} hint={hint} />
    </div>
  )
}
