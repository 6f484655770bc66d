import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'

export function LaterPage({ canRenew }: { canRenew: boolean }) {
  const { later } = usePage().t.passwords
  return (
    <>
      <Welcome title={later.title} lead={later.lead} />
      <p>{canRenew ? later.renew : later.ask}</p>
    </>
  )
}
