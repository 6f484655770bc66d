import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { useSuggested } from '#views/parts/suggested.ts'
import { describedBy, Under } from '#views/parts/under.tsx'
import type { ActedOn } from './failures.tsx'
import { LiveForm } from './live-form.tsx'
import { AnywayButton } from './send-anyway.tsx'

interface Props {
  sendingId: string
  failure: SendingDetail['failures'][number]
  acted: ActedOn | undefined
}

/** The email to be corrected in its row; what it was probably meant to be stands in the field already. */
export function Correction({ sendingId, failure, acted }: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { userId, invitationId, email, suggestion } = failure
  const id = `email-${userId}`
  const error = acted?.error
  const hint = useSuggested(suggestion)
  return (
    <LiveForm action={`/sendings/${sendingId}/failures/${userId}`} novalidate={error !== undefined}>
      <label for={id} class="visually-hidden">
        {t.sendings.correctOf(isolate(nameOf(failure)))}
      </label>
      <input type="hidden" name="invitation_id" value={invitationId ?? ''} />
      <div class="with-button">
        <input
          type="email"
          id={id}
          name="email"
          value={acted?.typed ?? suggestion ?? email}
          required
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          autofocus={acted ? true : undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, hint, error !== undefined)}
        />
        <button type="submit">{t.sendings.correct}</button>
        {failure.suppressed && <AnywayButton person={failure} style="plain" />}
      </div>
      <Under name={id} hint={hint} wrong={error ? [t.errors[error]] : []} />
    </LiveForm>
  )
}
