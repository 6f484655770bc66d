import type { Pause } from '#src/http/allow.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Onward } from '#views/parts/onward.tsx'
import { Paused } from '#views/parts/paused.tsx'

interface Props {
  values?: Values<'name' | 'email'> | undefined
  errors?: FormErrors | undefined
  pause?: Pause | undefined
}

export function RegisterPage({ values = {}, errors, pause }: Props) {
  const { t, portalName } = usePage()
  const isolate = useIsolate()
  return (
    <>
      <Welcome title={t.registrations.title} lead={t.registrations.lead(isolate(portalName))} />
      <Paused pause={pause} />
      <Form action="/register" class="stack" errors={errors}>
        <Field name="name" label={t.words.name} value={values.name} autocomplete="name" autofocus={!errors} />
        <Field
          name="email"
          type="email"
          label={t.words.email}
          value={values.email}
          autocomplete="email"
          hint={t.registrations.emailHint}
        />
        <button type="submit" class="primary large">
          {t.registrations.submit}
        </button>
      </Form>
      <p>
        <Onward to="/sign-in">{t.registrations.signIn}</Onward>
      </p>
    </>
  )
}
