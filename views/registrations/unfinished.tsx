import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'

/** Behind a link that confirmed the email of somebody without a password. Nothing personal: anybody may be looking. */
export function UnfinishedRegistrationPage({ token, canRenew }: { token: string; canRenew: boolean }) {
  const { t } = usePage()
  const { dead } = t.registrations
  return (
    <>
      <Welcome title={t.links.title.used} lead={dead.unfinished} />
      {canRenew ? (
        <Form action={`/register/${encodeURIComponent(token)}/renew`} class="stack">
          <button type="submit" class="primary large">
            <Icon name="mail" /> {t.invitations.dead.renew}
          </button>
          <p class="muted small">{dead.renewHint}</p>
        </Form>
      ) : (
        <p>{dead.ask}</p>
      )}
    </>
  )
}
