import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'

/** Says the same whoever asked: nobody learns here who is known. */
export function RecoverySentPage() {
  const { sent, back } = usePage().t.recovery
  return (
    <>
      <Welcome title={sent.title} lead={sent.lead} />
      <p class="muted">{sent.hint}</p>
      <p>
        <a href="/sign-in">{back}</a>
      </p>
    </>
  )
}
