import type { DeadReason } from '#src/invitations/peek.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Onward } from '#views/parts/onward.tsx'

interface Props {
  token: string
  reason: DeadReason
  /** When the password was set, or when the link ended. */
  at: string | null
  askName: string | null
  canRenew: boolean
}

/** What happened, and the way on: a dead link is never a dead end. */
export function DeadLinkPage({ token, reason, at, askName, canRenew }: Props) {
  const { t } = usePage()
  const dates = useDates()
  const { title, lead } = t.invitations.dead
  const told = lead[reason]
  return (
    <>
      <Welcome title={title[reason]} lead={typeof told === 'string' ? told : told(at && dates.day(at))} />
      <WayOn token={token} reason={reason} askName={askName} canRenew={canRenew} />
    </>
  )
}

function WayOn({ token, reason, askName, canRenew }: Omit<Props, 'at'>) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { dead } = t.invitations
  const ask = dead.ask(isolate(askName))
  if (reason === 'used')
    return (
      <>
        <p>
          <Onward to="/sign-in" button>
            {dead.signIn}
          </Onward>
        </p>
        <p class="muted small">{dead.askAbout(isolate(askName))}</p>
      </>
    )
  if (!canRenew) return <p>{ask}</p>
  return (
    <>
      <Form action={`/invite/${token}/renew`} class="stack">
        <button type="submit" class="primary large">
          <Icon name="mail" /> {dead.renew}
        </button>
        <p class="muted small">{dead.renewHint}</p>
      </Form>
      <p class="muted small">{dead.askAbout(isolate(askName))}</p>
    </>
  )
}
