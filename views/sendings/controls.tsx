import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { AskLink } from '#views/parts/ask-link.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { isHeldUp } from './held-up.ts'
import { LiveForm } from './live-form.tsx'

/** What can be done with it now. The button that pauses becomes the one that resumes, and keeps the focus. */
export function Controls({ sending, pressed }: { sending: SendingDetail; pressed: boolean | undefined }) {
  const { t } = usePage()
  const { control } = t.sendings
  const { id, standing, finishedAt, total, leftOutCount } = sending
  const over = finishedAt !== null || standing === 'cancelled'
  return (
    <>
      {!over && standing !== 'scheduled' && (
        <PauseOrResume id={id} paused={standing === 'paused'} heldUp={isHeldUp(sending)} pressed={pressed} />
      )}
      {standing === 'scheduled' && (
        <>
          <LiveForm action={`/sendings/${id}/beginning`}>
            <button type="submit">
              <Icon name="send" /> {control.sendNow}
            </button>
          </LiveForm>
          <AskLink to={`/sendings/${id}/time`} text={control.changeTime} style="button" />
        </>
      )}
      {!over && (
        <AskLink
          to={`/sendings/${id}/cancellation`}
          text={standing === 'scheduled' ? control.cancelScheduled : control.cancel}
          style="button plain danger"
        />
      )}
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
  /** Its mailbox is what is paused: this keeps it from going on together with that. */
  heldUp: boolean
  pressed: boolean | undefined
}

function PauseOrResume({ id, paused, heldUp, pressed }: PauseOrResumeProps) {
  const { control } = usePage().t.sendings
  const pause = heldUp ? control.pauseSending : control.pause
  return (
    <LiveForm action={`/sendings/${id}/${paused ? 'resume' : 'pause'}`}>
      <button type="submit" autofocus={pressed}>
        <Icon name={paused ? 'play' : 'pause'} /> {paused ? control.resume : pause}
      </button>
    </LiveForm>
  )
}
