import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Below } from './field.tsx'
import { useChosenLocale, useFieldError } from './form.tsx'
import { describedBy } from './under.tsx'
import { useNumber } from './when.tsx'

interface Props {
  /** `password` unless the page has two. */
  name?: string
  /** Stands at the other end of the label's line. */
  beside?: Child
  autocomplete: 'current-password' | 'new-password'
  label: string
  minLength?: number
  maxLength?: number
  hint?: Child
  /** Ids of what else describes it. */
  describedBy?: string
  autofocus?: boolean
  /** Suggested by us, and shown: what a person typed is never filled in again. */
  suggested?: string | undefined
  /** Where what is typed is judged while it is typed. The answer takes the place of `#strength`. */
  judgedAt?: string
}

/**
 * One password field with Show, which says what it shows: a page may have two. Nothing limits its length here: a browser would
 * cut what is pasted, and say nothing.
 */
export function PasswordField(props: Props) {
  const { name = 'password', beside, autocomplete, label, hint } = props
  const { minLength, maxLength, suggested, judgedAt } = props
  const { t } = usePage()
  const number = useNumber()
  const { error, first } = useFieldError(name)
  const described = [props.describedBy, describedBy(name, hint, error !== undefined)].filter(Boolean)
  const judging = useChosenLocale(judgedAt ?? '')
  const text = suggested ? t.words.hide : t.words.show
  const said = minLength ? { password_short: t.passwords.short(number(minLength)) } : {}
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
          type={suggested ? 'text' : 'password'}
          id={name}
          name={name}
          value={suggested}
          autocomplete={autocomplete}
          autocapitalize="none"
          required
          minlength={minLength}
          passwordrules={minLength && maxLength && `minlength: ${minLength}; maxlength: ${maxLength};`}
          spellcheck={false}
          autofocus={first || props.autofocus || undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described.join(' ') || undefined}
          {...(judgedAt && { ...JUDGING, 'hx-post': judging })}
        />
        <button
          type="button"
          class="js-only"
          data-reveal={name}
          data-show={t.words.show}
          data-hide={t.words.hide}
          data-about={label}
          aria-controls={name}
          aria-label={`${text}: ${label}`}
        >
          {text}
        </button>
      </div>
      <Below name={name} hint={hint} said={said} />
    </div>
  )
}

const JUDGING = {
  'hx-trigger': 'input changed delay:400ms',
  'hx-target': '#strength',
  'hx-swap': 'outerHTML',
  'hx-sync': 'this:replace',
}
