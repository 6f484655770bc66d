import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import type { Named } from '#views/parts/names.tsx'
import { OtherSession } from '#views/parts/other-session.tsx'

interface Props {
  token: string
  signedInAs: Named | null
}

/** One button. Nothing about the person: anybody may be looking. */
export function ConfirmEmailPage({ token, signedInAs }: Props) {
  const { t } = usePage()
  const { confirm } = t.profile
  return (
    <>
      <Welcome title={confirm.title} lead={confirm.lead} />
      <OtherSession person={signedInAs} notFor={t.links.notFor} />
      <Form action={`/confirm-email/${token}`}>
        <button type="submit" class="primary large">
          {confirm.submit}
        </button>
      </Form>
      <p class="muted small">{confirm.changesNothing}</p>
    </>
  )
}
