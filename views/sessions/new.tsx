import type { Pause } from '#src/http/allow.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Onward } from '#views/parts/onward.tsx'
import { PasswordField } from '#views/parts/password.tsx'
import { Paused } from '#views/parts/paused.tsx'

interface Props {
  email?: string | undefined
  errors?: FormErrors | undefined
  pause?: Pause | undefined
  /** Where to go afterwards. */
  next?: string | undefined
  /** Whether there is a way back for those who forgot their password. */
  recovery: boolean
  /** Whether people may come without having been invited. */
  registration: boolean
}

export function SignInPage({ email = '', errors = {}, pause, next, recovery, registration }: Props) {
  const { t, portalName } = usePage()
  const isolate = useIsolate()
  const wrong = Object.values(errors).includes('wrong_credentials')
  return (
    <>
      <Welcome title={t.sessions.title} lead={t.sessions.lead(isolate(portalName))} />
      {wrong && (
        <Note tone="bad" title={t.errors.wrong_credentials} alert>
          {t.sessions.refusedHint}
        </Note>
      )}
      <Paused pause={pause} recovery={recovery} />
      <Form action="/sign-in" class="stack" errors={wrong ? {} : errors}>
        {next && <input type="hidden" name="next" value={next} />}
        <Field
          name="email"
          type="email"
          label={t.words.email}
          value={email}
          autocomplete="username"
          autofocus={!wrong && !pause}
        />
        <PasswordField
          label={t.sessions.password}
          autocomplete="current-password"
          autofocus={wrong || pause !== undefined}
          beside={recovery && <Onward to="/recovery">{t.sessions.forgot}</Onward>}
        />
        <button type="submit" class="primary large">
          {t.sessions.submit}
        </button>
      </Form>
      {registration && (
        <p>
          <Onward to="/register">{t.registrations.link}</Onward>
        </p>
      )}
    </>
  )
}
