import type { FormErrors } from '#src/http/forms.ts'
import type { InvitationView } from '#src/invitations/peek.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Field } from '#views/parts/field.tsx'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { type Named, useIsolate } from '#views/parts/names.tsx'
import { NoteText } from '#views/parts/note-text.tsx'
import { OtherSession } from '#views/parts/other-session.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { When } from '#views/parts/when.tsx'

interface Props {
  token: string
  invitation: InvitationView
  signedInAs: Named | null
  /** What was typed, where the invited email is asked for. */
  email?: string | undefined
  errors?: FormErrors | undefined
}

/** Who invites, to what, until when, and one button. Nothing about the invited person: anybody may be looking. */
export function InvitationPage({ token, invitation, signedInAs, email, errors }: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  const dates = useDates()
  const until = invitation.expiresAt
  const asksAddress = invitation.openingMode === 'address'
  return (
    <>
      <Welcome title={t.invitations.title(isolate(invitation.portal))} lead={t.invitations.lead} />
      <Facts>
        <Fact term={t.invitations.from}>
          <From invitation={invitation} />
        </Fact>
        <Fact term={t.invitations.until}>
          <When at={until} as="until" /> <span class="muted nowrap">{dates.away(until)}</span>
        </Fact>
      </Facts>
      {invitation.note && <NoteText>{invitation.note}</NoteText>}
      <OtherSession person={signedInAs} notFor={t.invitations.notFor} />
      <Form action={`/invite/${token}`} class="stack" errors={errors}>
        {asksAddress && (
          <Field
            name="email"
            type="email"
            label={t.invitations.address}
            value={email}
            hint={t.invitations.addressHint}
            autocomplete="email"
            maxlength={254}
          />
        )}
        <button type="submit" class="primary large">
          {signedInAs ? t.invitations.openInstead : t.invitations.open}
        </button>
      </Form>
      <p class="muted small">
        <Sentences>
          {asksAddress ? t.invitations.changesNothingYet : t.invitations.changesNothing}
          {t.invitations.unexpected}
        </Sentences>
      </p>
    </>
  )
}

function From({ invitation: { inviter, organization, portal } }: { invitation: InvitationView }) {
  const { t } = usePage()
  const isolate = useIsolate()
  if (inviter && organization) return <>{t.invitations.inviterAt(isolate(inviter), isolate(organization))}</>
  return <bdi>{inviter ?? organization ?? portal}</bdi>
}
