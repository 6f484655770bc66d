import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Below } from './field.tsx'
import { useChosenLocale, useFieldError } from './form.tsx'
import { useNumber } from './when.tsx'

interface Props {
  autocomplete: 'current-password' | 'new-password'
  label: string
  minLength?: number
  hint?: Child
  /** Ids of what else describes it. */
  describedBy?: string
  autofocus?: boolean
  /** Suggested by us, and shown: what a person typed is never filled in again. */
  suggested?: string | undefined
  /** Where what is typed is judged while it is typed. The answer takes the place of `#strength`. */
  judgedAt?: string
}

const LONGEST = 256

/** One password field with Show. Nothing limits its length here: a browser would cut what is pasted, and say nothing. */
export function PasswordField(props: Props) {
  const { autocomplete, label, minLength, hint, describedBy, suggested, judgedAt } = props
  const { t } = usePage()
  const number = useNumber()
  const { error, first } = useFieldError('password')
  const described = [describedBy, hint && 'password-hint', error && 'password-error'].filter(Boolean)
  const judging = useChosenLocale(judgedAt ?? '')
  const said = minLength ? { password_short: t.passwords.short(number(minLength)) } : {}
  return (
    <div class="field">
      <label for="password">{label}</label>
      <div class="with-button">
        <input
          type={suggested ? 'text' : 'password'}
          id="password"
          name="password"
          value={suggested}
          autocomplete={autocomplete}
          autocapitalize="none"
          required
          minlength={minLength}
          passwordrules={minLength && `minlength: ${minLength}; maxlength: ${LONGEST};`}
          spellcheck={false}
          autofocus={first || props.autofocus || undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described.join(' ') || undefined}
          {...(judgedAt && { ...JUDGING, 'hx-post': judging })}
        />
        <button
          type="button"
          class="js-only"
          data-reveal="password"
          data-show={t.words.show}
          data-hide={t.words.hide}
          aria-controls="password"
        >
          {suggested ? t.words.hide : t.words.show}
        </button>
      </div>
      <Below name="password" hint={hint} said={said} />
    </div>
  )
}

const JUDGING = {
  'hx-trigger': 'input changed delay:400ms',
  'hx-target': '#strength',
  'hx-swap': 'outerHTML',
  'hx-sync': 'this:replace',
}
