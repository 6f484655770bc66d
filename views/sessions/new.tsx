import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { PasswordField } from '#views/parts/password.tsx'

interface Props {
  email?: string | undefined
  errors?: FormErrors | undefined
  /** Where to go afterwards. */
  next?: string | undefined
}

export function SignInPage({ email = '', errors = {}, next }: Props) {
  const { t, portalName } = usePage()
  const isolate = useIsolate()
  const refused = Object.values(errors).includes('wrong_credentials')
  return (
    <>
      <Welcome title={t.sessions.title} lead={t.sessions.lead(isolate(portalName))} />
      {refused && (
        <Note tone="bad" title={t.errors.wrong_credentials} alert>
          {t.sessions.refusedHint}
        </Note>
      )}
      <Form action="/sign-in" class="stack" errors={refused ? {} : errors}>
        {next && <input type="hidden" name="next" value={next} />}
        <Field
          name="email"
          type="email"
          label={t.words.email}
          value={email}
          autocomplete="username"
          autofocus={!refused}
        />
        <PasswordField label={t.sessions.password} autocomplete="current-password" autofocus={refused} />
        <button type="submit" class="primary large">
          {t.sessions.submit}
        </button>
      </Form>
    </>
  )
}
