import type { Judgement } from '#src/passwords/rules.ts'
import { usePage } from '#views/page.ts'

/** How hard it is to guess, in words; the script reads the rest of the verdict from it. Before anything is typed: nothing. */
export function Strength({ judged }: { judged?: Judgement | undefined }) {
  const { label, levels, none } = usePage().t.passwords.strength
  const said = judged ? levels[judged.strength] : none
  return (
    <div
      class="strength js-only"
      id="strength"
      data-level={judged && String(judged.strength)}
      data-personal={judged?.personal ? '' : undefined}
    >
      <progress max="4" value={String(judged?.strength ?? 0)} aria-label={label} />
      <span>{said}</span>
    </div>
  )
}
