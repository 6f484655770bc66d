import type { UserDetail } from '#src/users/show.ts'
import type { UserStatus } from '#src/users/status.ts'
import type { IconName } from '#views/icons.ts'
import { type Tone, usePage } from '#views/page.ts'
import { Note } from '#views/parts/note.tsx'

const LOOKS: Partial<Record<UserStatus, { icon: IconName; tone?: Tone }>> = {
  none: { icon: 'door-closed' },
  queued: { icon: 'clock' },
  sent: { icon: 'mail' },
  failed: { icon: 'circle-alert', tone: 'bad' },
  opened: { icon: 'door-open', tone: 'warn' },
  expired: { icon: 'door-closed', tone: 'warn' },
  revoked: { icon: 'door-closed' },
  deactivated: { icon: 'door-closed' },
}

/** The one thing to know or to do now. Who is in needs nothing. */
export function StatusBanner({ person: { status, why } }: { person: UserDetail }) {
  const { banner } = usePage().t.users
  const words = banner[status]
  const looks = LOOKS[status]
  if (!words || !looks) return null
  return (
    <Note {...looks} title={words.title}>
      {why && (
        <>
          <bdi>{why}</bdi>
          <br />
        </>
      )}
      {words.text}
    </Note>
  )
}
