import type { ListedAddition } from '#src/users/addition.ts'
import { usePage } from '#views/page.ts'
import { When } from '#views/parts/when.tsx'

/** The way back to what became of each line, for who passed by it. */
export function AddedLately({ additions }: { additions: ListedAddition[] }) {
  const { t } = usePage()
  if (additions.length === 0) return null
  return (
    <section class="sheet pad" aria-labelledby="lately">
      <h2 id="lately">{t.addition.lately}</h2>
      <p class="muted">{t.addition.kept}</p>
      <ul class="stack tight">
        {additions.map(({ id, added, createdAt }) => (
          <li class="row apart" key={id}>
            <a href={`/users/additions/${id}`}>
              <When at={createdAt} as="moment" />
            </a>
            <span class="muted">{t.addition.count(added)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
