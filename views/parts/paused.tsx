import type { Pause } from '#src/http/allow.ts'
import { usePage } from '#views/page.ts'
import { Note } from './note.tsx'

interface Props {
  pause: Pause | undefined
  /** Whether there is a way back for those who forgot their password. */
  recovery?: boolean
}

/** Nothing more is taken for a while, and nothing was done; how long is said truthfully. */
export function Paused({ pause, recovery = false }: Props) {
  const { waiting, stopped, forgot } = usePage().t.sessions
  if (!pause) return null
  if (pause === 'for_good')
    return (
      <Note tone="bad" title={stopped.title} alert>
        {recovery ? stopped.recover(forgot) : stopped.ask}
      </Note>
    )
  return (
    <Note tone="warn" title={waiting.title} alert>
      {waiting.until(pause.minutes)}
    </Note>
  )
}
