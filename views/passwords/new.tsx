import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { PasswordField } from '#views/parts/password.tsx'

interface Props {
  email: string
  minLength: number
  errors?: FormErrors | undefined
}

export function SetPasswordPage({ email, minLength, errors }: Props) {
  const { t, portalName } = usePage()
  const { said } = t.passwords
  const data = {
    'data-password': '',
    'data-least': String(minLength),
    'data-own': `${email} ${portalName}`,
    'data-done': said.done,
    'data-so-far': said.soFar('{n}'),
    'data-fine': said.fine,
    'data-not': said.not,
    'data-met': said.met('{met}', '{all}'),
  }
  return (
    <>
      <Welcome title={t.passwords.title} lead={t.passwords.lead} />
      <Form action="/set-password" class="stack" errors={errors} data={data}>
        <SignInName email={email} />
        <Rules minLength={minLength} />
        <PasswordField
          label={t.passwords.label}
          autocomplete="new-password"
          minLength={minLength}
          describedBy="rules-title rules"
          hint={errors?.password ? t.passwords.refused : undefined}
          autofocus
        />
        <p class="visually-hidden" role="status" data-live></p>
        <button type="submit" class="primary large">
          {t.passwords.save}
        </button>
      </Form>
      <Form action="/set-password/later" class="stack tight">
        <p class="muted small">{t.passwords.notNowHint}</p>
        <p>
          <button type="submit" class="compact">
            {t.passwords.notNow}
          </button>
        </p>
      </Form>
    </>
  )
}

/**
 * Shown as text, because a long address must wrap. The field has no name: it is not sent, but password managers keep it
 * together with the password.
 */
function SignInName({ email }: { email: string }) {
  return (
    <div class="field">
      <label for="email">{usePage().t.passwords.signInAs}</label>
      <p class="fixed" aria-hidden="true">
        <bdi>{email}</bdi>
      </p>
      <input
        type="email"
        id="email"
        class="visually-hidden"
        value={email}
        autocomplete="username"
        readonly
        tabindex={-1}
      />
    </div>
  )
}

/** What the server will check, said before anything is typed; the script says the same while typing. */
function Rules({ minLength }: { minLength: number }) {
  const { rules, needs } = usePage().t.passwords
  const all = [
    ['length', rules.length(minLength)],
    ['common', rules.common],
    ['own', rules.own],
  ] as const
  return (
    <div class="field">
      <h2 class="label" id="rules-title">
        {needs}
      </h2>
      <ul class="rules" id="rules">
        {all.map(([rule, text]) => (
          <li key={rule} data-rule={rule}>
            <span>
              {text} <b data-said></b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
