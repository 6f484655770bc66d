import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { type Named, useIsolate } from '#views/parts/names.tsx'
import { OtherSession } from '#views/parts/other-session.tsx'

interface Props {
  token: string
  signedInAs: Named | null
}

/** Behind the link in the mail: one button, and nothing personal. */
export function ConfirmRegistrationPage({ token, signedInAs }: Props) {
  const { t, portalName } = usePage()
  const isolate = useIsolate()
  const { confirm } = t.registrations
  return (
    <>
      <Welcome title={confirm.title} lead={confirm.lead(isolate(portalName))} />
      <OtherSession person={signedInAs} notFor={t.links.notFor} />
      <Form action={`/register/${encodeURIComponent(token)}`} class="stack">
        <button type="submit" class="primary large">
          {confirm.submit}
        </button>
      </Form>
      <p class="muted">{confirm.changesNothing}</p>
    </>
  )
}
