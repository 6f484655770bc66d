import type { Pause } from '#src/http/allow.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { PasswordField } from '#views/parts/password.tsx'
import { Paused } from '#views/parts/paused.tsx'
import { NewPassword } from '#views/passwords/new-password.tsx'
import { useLiveRules } from '#views/passwords/rules.tsx'

interface Props {
  email: string
  minLength: number
  maxLength: number
  /** Whether a mail says so afterwards: not without a mailbox to send it from. */
  told: boolean
  errors?: FormErrors | undefined
  pause?: Pause | undefined
}

export function ChangePasswordPage({ email, minLength, maxLength, told, errors, pause }: Props) {
  const { t, portalName } = usePage()
  const words = t.profile.password
  const data = useLiveRules({ minLength, own: [email, portalName] })
  return (
    <div class="narrow">
      <Head
        title={words.title}
        lead={told ? words.lead : words.leadUntold}
        crumb={[t.profile.title, '/profile']}
        refused={errors !== undefined}
      />
      <Paused pause={pause} />
      <Form action="/profile/password" class="sheet pad" errors={errors} data={data}>
        <input
          type="email"
          class="visually-hidden"
          value={email}
          autocomplete="username"
          aria-label={t.words.email}
          readonly
          tabindex={-1}
        />
        <PasswordField
          name="current_password"
          label={t.profile.currentPassword}
          autocomplete="current-password"
          autofocus={!errors}
        />
        <NewPassword
          label={t.newPassword.label}
          minLength={minLength}
          maxLength={maxLength}
          judgedAt="/profile/password/check"
          refused={errors?.password !== undefined}
        />
        <button type="submit" class="primary">
          {words.save}
        </button>
      </Form>
    </div>
  )
}
