import type { FormErrors } from '#src/http/forms.ts'
import type { Planned } from '#src/sendings/planned.ts'
import type { UserDetail } from '#src/users/show.ts'
import type { UserStatus } from '#src/users/status.ts'
import type { IconName } from '#views/icons.ts'
import { type Tone, usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Why } from '#views/parts/why.tsx'
import { CorrectEmail, type Correction } from './correct-email.tsx'

const LOOKS: Partial<Record<UserStatus, { icon: IconName; tone?: Tone }>> = {
  none: { icon: 'door-closed' },
  queued: { icon: 'clock' },
  sent: { icon: 'mail' },
  delayed: { icon: 'clock' },
  delivered: { icon: 'mail' },
  bounced: { icon: 'circle-alert', tone: 'bad' },
  failed: { icon: 'circle-alert', tone: 'bad' },
  choosing: { icon: 'door-open' },
  opened: { icon: 'door-open', tone: 'warn' },
  expired: { icon: 'door-closed', tone: 'warn' },
  revoked: { icon: 'door-closed' },
  deactivated: { icon: 'door-closed' },
}

interface Props {
  person: UserDetail
  /** A correction that was refused. */
  typed?: Correction | undefined
  errors?: FormErrors | undefined
}

/** The one thing to know or to do now. Who is in needs nothing. */
export function StatusBanner({ person, typed, errors }: Props) {
  const { status, why, organization } = person
  const { banner } = usePage().t.users
  if (person.outWithOrganization && organization) return <OutWith organization={organization} />
  const words = person.word === 'linkShown' ? banner.linkShown : banner[status]
  const looks = LOOKS[status]
  if (!words || !looks) return null
  const correctable = person.invitable && (status === 'failed' || status === 'bounced')
  return (
    <>
      <Note {...looks} title={words.title}>
        {why && (
          <>
            <Why reason={why} advice={status !== 'queued'} />
            <br />
          </>
        )}
        {words.text}
      </Note>
      {(correctable || errors) && <CorrectEmail person={person} typed={typed} errors={errors} />}
    </>
  )
}

/** Seen only by those who can reactivate it: its own administrators are out with it. */
function OutWith({ organization: { id, name } }: { organization: { id: string; name: string } }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { title, toOrganization } = t.users.outWith
  return (
    <Note icon="door-closed" title={title(isolate(name))}>
      <Sentences>
        {t.organizations.deactivated.text}
        <a href={`/organizations/${id}`}>{toOrganization}</a>
      </Sentences>
    </Note>
  )
}

/** Whatever stands now, there is something to come. */
export function PlannedBanner({ planned: { at, by, sendingId } }: { planned: Planned }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { title, text } = t.users.planned
  return (
    <Note icon="clock" title={title(useDates().until(at))}>
      <Sentences>
        {text(isolate(by))}
        {sendingId && <a href={`/sendings/${sendingId}`}>{t.users.seeSending}</a>}
      </Sentences>
    </Note>
  )
}

/** Sending again asks first: an earlier mail to this address did not arrive, or was not wanted. */
export function SuppressionBanner({ person: { suppression } }: { person: UserDetail }) {
  const { suppressed } = usePage().t.users
  if (!suppression) return null
  return (
    <Note icon="circle-alert" tone="warn" title={suppressed.title}>
      <Sentences>
        {suppressed.reasons[suppression.reason]}
        {suppression.why && <Why reason={suppression.why} />}
      </Sentences>
      <br />
      {suppressed.text}
    </Note>
  )
}
