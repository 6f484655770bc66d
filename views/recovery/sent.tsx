import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'
import { Onward } from '#views/parts/onward.tsx'

/** Says the same whoever asked: nobody learns here who is known. */
export function RecoverySentPage() {
  const { sent, back } = usePage().t.recovery
  return (
    <>
      <Welcome title={sent.title} lead={sent.lead} />
      <p class="muted">{sent.hint}</p>
      <p>
        <Onward to="/sign-in">{back}</Onward>
      </p>
    </>
  )
}
