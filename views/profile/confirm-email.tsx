import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'

/** One button. Nothing about the person: anybody may be looking. */
export function ConfirmEmailPage({ token }: { token: string }) {
  const { confirm } = usePage().t.profile
  return (
    <>
      <Welcome title={confirm.title} lead={confirm.lead} />
      <Form action={`/confirm-email/${token}`}>
        <button type="submit" class="primary large">
          {confirm.submit}
        </button>
      </Form>
      <p class="muted small">{confirm.changesNothing}</p>
    </>
  )
}
