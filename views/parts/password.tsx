import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Below } from './field.tsx'
import { useFieldError } from './form.tsx'

interface Props {
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
  const { autocomplete, label, minLength, hint, describedBy } = props
  const { t } = usePage()
  const { error, first } = useFieldError('password')
  const described = [describedBy, hint && 'password-hint', error && 'password-error'].filter(Boolean)
  return (
    <div class="field">
      <label for="password">{label}</label>
      <div class="with-button">
        <input
          type="password"
          id="password"
          name="password"
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
          data-reveal="password"
          data-show={t.words.show}
          data-hide={t.words.hide}
          aria-controls="password"
        >
          {t.words.show}
        </button>
      </div>
      <Below name="password" hint={hint} />
    </div>
  )
}
