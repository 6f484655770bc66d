import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { PasswordField } from '#views/parts/password.tsx'

interface Props {
  token: string
  values?: Values<'name' | 'email'> | undefined
  errors?: FormErrors | undefined
  minLength: number
  maxLength: number
}

export function FirstAdministratorPage({ token, values = {}, errors, minLength, maxLength }: Props) {
  const { t } = usePage()
  return (
    <>
      <Welcome title={t.setup.title} lead={t.setup.lead} />
      <Form action={`/setup/${token}`} class="stack" errors={errors}>
        <Field name="name" label={t.words.name} value={values.name} autocomplete="name" autofocus={!errors} />
        <Field name="email" type="email" label={t.words.email} value={values.email} autocomplete="username" />
        <PasswordField
          label={t.passwords.label}
          autocomplete="new-password"
          minLength={minLength}
          maxLength={maxLength}
          hint={t.setup.passwordHint(minLength)}
        />
        <button type="submit" class="primary large">
          {t.setup.submit}
        </button>
      </Form>
    </>
  )
}
