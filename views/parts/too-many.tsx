import { usePage } from '#views/page.ts'
import { Note } from './note.tsx'

/** Nothing more is taken for some minutes, and nothing was done; how long is said truthfully. */
export function TooMany({ minutes }: { minutes: number | undefined }) {
  const { waiting } = usePage().t.sessions
  if (minutes === undefined) return null
  return (
    <Note tone="warn" title={waiting.title} alert>
      {waiting.until(minutes)}
    </Note>
  )
}
