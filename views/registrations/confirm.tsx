import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'

/** Behind the link in the mail: one button, and nothing personal. */
export function ConfirmRegistrationPage({ token }: { token: string }) {
  const { t, portalName } = usePage()
  const isolate = useIsolate()
  const { confirm } = t.registrations
  return (
    <>
      <Welcome title={confirm.title} lead={confirm.lead(isolate(portalName))} />
      <Form action={`/register/${encodeURIComponent(token)}`} class="stack">
        <button type="submit" class="primary large">
          {confirm.submit}
        </button>
      </Form>
      <p class="muted">{confirm.changesNothing}</p>
    </>
  )
}
