import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { Icon } from '#views/parts/icon.tsx'
import { LiveForm } from './live-form.tsx'

/** What can be done with it now. The button that pauses becomes the one that resumes, and keeps the focus. */
export function Controls({ sending, pressed }: { sending: SendingDetail; pressed: boolean | undefined }) {
  const { t } = usePage()
  const { id, standing, finishedAt, total, leftOutCount } = sending
  const over = finishedAt !== null || standing === 'cancelled'
  return (
    <>
      {!over && standing !== 'scheduled' && (
        <PauseOrResume id={id} paused={standing === 'paused'} pressed={pressed} />
      )}
      {!over && <CancelLink id={id} scheduled={standing === 'scheduled'} />}
      {total + leftOutCount > 0 && (
        <a class="button" href={`/sendings/${id}/result`} download>
          <Icon name="download" /> {t.sendings.result}
        </a>
      )}
      {over && (
        <a class="button" href="/users">
          {t.sendings.toUsers}
        </a>
      )}
    </>
  )
}

interface PauseOrResumeProps {
  id: string
  paused: boolean
  pressed: boolean | undefined
}

function PauseOrResume({ id, paused, pressed }: PauseOrResumeProps) {
  const { control } = usePage().t.sendings
  return (
    <LiveForm action={`/sendings/${id}/${paused ? 'resume' : 'pause'}`}>
      <button type="submit" autofocus={pressed}>
        <Icon name={paused ? 'play' : 'pause'} /> {paused ? control.resume : control.pause}
      </button>
    </LiveForm>
  )
}

/** Asks first: over the page where there is a script, on a page of its own otherwise. */
function CancelLink({ id, scheduled }: { id: string; scheduled: boolean }) {
  const { control } = usePage().t.sendings
  const href = `/sendings/${id}/cancellation`
  return (
    <a class="button plain danger" href={href} hx-get={href} hx-target="#dialog" hx-swap="innerHTML">
      {scheduled ? control.cancelScheduled : control.cancel}
    </a>
  )
}
