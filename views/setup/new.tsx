import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { NewPassword } from '#views/passwords/new-password.tsx'
import { useLiveRules } from '#views/passwords/rules.tsx'

interface Props {
  token: string
  values?: Values<'name' | 'email'> | undefined
  errors?: FormErrors | undefined
  minLength: number
  maxLength: number
}

export function FirstAdministratorPage({ token, values = {}, errors, minLength, maxLength }: Props) {
  const { t, portalName } = usePage()
  const data = useLiveRules({ minLength, own: [portalName] })
  return (
    <>
      <Welcome title={t.setup.title} lead={t.setup.lead} />
      <Form action={`/setup/${token}`} class="stack" errors={errors} data={data}>
        <Field name="name" label={t.words.name} value={values.name} autocomplete="name" autofocus={!errors} />
        <Field name="email" type="email" label={t.words.email} value={values.email} autocomplete="username" />
        <NewPassword
          label={t.passwords.label}
          minLength={minLength}
          maxLength={maxLength}
          judgedAt={`/setup/${token}/check`}
          refused={errors?.password !== undefined}
        />
        <button type="submit" class="primary large">
          {t.setup.submit}
        </button>
      </Form>
    </>
  )
}
