import type { Pause } from '#src/http/allow.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { PasswordField } from '#views/parts/password.tsx'
import { Paused } from '#views/parts/paused.tsx'

interface Props {
  email: string
  minLength: number
  errors?: FormErrors | undefined
  pause?: Pause | undefined
}

export function ChangePasswordPage({ email, minLength, errors, pause }: Props) {
  const { t } = usePage()
  return (
    <div class="narrow">
      <Head
        title={t.profile.password.title}
        lead={t.profile.password.lead}
        crumb={[t.profile.title, '/profile']}
        refused={errors !== undefined}
      />
      <Paused pause={pause} />
      <Form action="/profile/password" class="sheet pad" errors={errors}>
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
        <PasswordField
          label={t.newPassword.label}
          autocomplete="new-password"
          minLength={minLength}
          hint={errors?.password ? t.passwords.refused : t.newPassword.rules(minLength)}
        />
        <button type="submit" class="primary">
          {t.profile.password.save}
        </button>
      </Form>
    </div>
  )
}
