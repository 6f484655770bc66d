import type { Pause } from '#src/http/allow.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { PasswordField } from '#views/parts/password.tsx'
import { Paused } from '#views/parts/paused.tsx'

interface Props {
  current: string
  email?: string | undefined
  errors?: FormErrors | undefined
  pause?: Pause | undefined
}

export function ChangeEmailPage({ current, email, errors, pause }: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  return (
    <div class="narrow">
      <Head
        title={t.profile.email.title}
        lead={t.profile.email.lead(isolate(current))}
        crumb={[t.profile.title, '/profile']}
        refused={errors !== undefined}
      />
      <Paused pause={pause} />
      <Form action="/profile/email" class="sheet pad" errors={errors}>
        <Field
          name="email"
          type="email"
          label={t.profile.email.label}
          value={email}
          autocomplete="email"
          autofocus={!errors}
        />
        <PasswordField
          name="current_password"
          label={t.profile.currentPassword}
          autocomplete="current-password"
        />
        <button type="submit" class="primary">
          {t.profile.email.save}
        </button>
      </Form>
    </div>
  )
}
