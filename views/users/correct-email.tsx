import type { FormErrors } from '#src/http/forms.ts'
import type { UserDetail } from '#src/users/show.ts'
import { usePage } from '#views/page.ts'
import { Below } from '#views/parts/field.tsx'
import { Form, useFieldError, type Values } from '#views/parts/form.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { useSuggested } from '#views/parts/suggested.ts'
import { describedBy } from '#views/parts/under.tsx'

export type Correction = Values<'email' | 'invitation_id'>

interface Props {
  person: UserDetail
  typed: Correction | undefined
  errors: FormErrors | undefined
}

/** The address as it probably was meant; correcting it sends the invitation again, unless that was done since the page was opened. */
export function CorrectEmail({ person, typed, errors }: Props) {
  const invitationId = (typed ? typed.invitation_id : person.invitationId) ?? ''
  return (
    <Form action={`/users/${person.id}/email`} class="sheet pad" errors={errors} swap>
      <input type="hidden" name="invitation_id" value={invitationId} />
      <Email value={typed?.email ?? person.suggestion ?? person.email} suggestion={person.suggestion} />
    </Form>
  )
}

function Email({ value, suggestion }: { value: string; suggestion: string | null }) {
  const { t } = usePage()
  const { error, first } = useFieldError('email')
  const suggested = useSuggested(suggestion)
  const hint = (
    <Sentences>
      {suggested}
      {t.users.correctHint}
    </Sentences>
  )
  return (
    <div class="field">
      <label for="email">{t.users.correctAddress}</label>
      <div class="with-button">
        <input
          type="email"
          id="email"
          name="email"
          value={value}
          required
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          autofocus={first || undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy('email', hint, error !== undefined)}
        />
        <button type="submit">{t.sendings.correct}</button>
      </div>
      <Below name="email" hint={hint} />
    </div>
  )
}
