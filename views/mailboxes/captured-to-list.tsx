import { usePage } from '#views/page.ts'
import { mailPath } from './captured-paths.ts'

/** Where the mail stands below the list, not beside it. */
export function ToList({ page }: { page: number }) {
  return (
    <a class="crumb" href={mailPath({ page })}>
      {usePage().t.mail.toList}
    </a>
  )
}
