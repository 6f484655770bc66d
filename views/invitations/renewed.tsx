import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'

/** Says the same whatever happened: nobody learns here who was invited. */
export function LinkRenewedPage() {
  const { renewed } = usePage().t.invitations
  return (
    <>
      <Welcome title={renewed.title} lead={renewed.lead} />
      <p class="muted">{renewed.hint}</p>
    </>
  )
}
