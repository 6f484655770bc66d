import type { Pause } from '#src/http/allow.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import type { Named } from '#views/parts/names.tsx'
import { OtherSession } from '#views/parts/other-session.tsx'
import { Paused } from '#views/parts/paused.tsx'
import { NewPassword } from '#views/passwords/new-password.tsx'
import { useLiveRules } from '#views/passwords/rules.tsx'

interface Props {
  token: string
  signedInAs: Named | null
  email?: string | undefined
  minLength: number
  maxLength: number
  errors?: FormErrors | undefined
  pause?: Pause | undefined
}

/** Nothing about the person before they say who they are: anybody may be looking. */
export function RecoverPage(props: Props) {
  const { token, signedInAs, email = '', minLength, maxLength, errors, pause } = props
  const { t, portalName } = usePage()
  const data = useLiveRules({ minLength, own: [portalName] })
  return (
    <>
      <Welcome title={t.recovery.choose.title} lead={t.recovery.choose.lead} />
      <Paused pause={pause} />
      <OtherSession person={signedInAs} notFor={t.links.notFor} />
      <Form action={`/recovery/${token}`} class="stack" errors={errors} data={data}>
        <Field
          name="email"
          type="email"
          label={t.words.email}
          value={email}
          autocomplete="username"
          hint={t.recovery.choose.emailHint}
          autofocus={!errors && !pause}
        />
        <NewPassword
          label={t.newPassword.label}
          minLength={minLength}
          maxLength={maxLength}
          judgedAt={`/recovery/${token}/check`}
          refused={errors?.password !== undefined}
        />
        <button type="submit" class="primary large">
          {t.recovery.choose.save}
        </button>
      </Form>
    </>
  )
}
