import type { Pause } from '#src/http/allow.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { Onward } from '#views/parts/onward.tsx'
import { Paused } from '#views/parts/paused.tsx'

interface Props {
  email?: string | undefined
  errors?: FormErrors | undefined
  pause?: Pause | undefined
}

export function AskRecoveryPage({ email = '', errors, pause }: Props) {
  const { t } = usePage()
  return (
    <>
      <Welcome title={t.recovery.title} lead={t.recovery.lead} />
      <Paused pause={pause} />
      <Form action="/recovery" class="stack" errors={errors}>
        <Field
          name="email"
          type="email"
          label={t.words.email}
          value={email}
          autocomplete="username"
          autofocus
        />
        <button type="submit" class="primary large">
          {t.recovery.submit}
        </button>
      </Form>
      <p>
        <Onward to="/sign-in">{t.recovery.back}</Onward>
      </p>
    </>
  )
}
