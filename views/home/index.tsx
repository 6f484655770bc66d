import type { Concern } from '#src/home/attention.ts'
import type { RegistrationMailbox } from '#src/home/health.ts'
import type { RunningSending } from '#src/home/running.ts'
import type { ScheduledSending } from '#src/home/scheduled.ts'
import type { UserCounts } from '#src/users/count.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { NobodyYet } from '#views/users/nobody-yet.tsx'
import { FunnelSheet, type ShownFunnel } from './funnel.tsx'
import { HealthSheet } from './health.tsx'
import { NeedsSheet } from './needs.tsx'
import { RunningSheet } from './running.tsx'
import { ScheduledSheet } from './scheduled.tsx'

interface Props {
  counts: UserCounts
  cameIn: number
  funnel: ShownFunnel
  concerns: Concern[]
  registrationMailbox: RegistrationMailbox | undefined
  failuresOfDays: number
  running: RunningSending[]
  scheduled: ScheduledSending[]
}

export function HomePage(props: Props) {
  const { counts, cameIn, funnel, concerns, running, scheduled } = props
  // Nobody but the one who is looking.
  if (counts.everyone <= 1) return <FirstRun concerns={concerns} counts={counts} />
  return (
    <>
      <HomeHead counts={counts} cameIn={cameIn} />
      <div class="cols">
        <div class="stack">
          <FunnelSheet funnel={funnel} />
          <NeedsSheet concerns={concerns} counts={counts} organizations={funnel.organizations.length} />
        </div>
        <div class="stack">
          {running.length > 0 && <RunningSheet sendings={running} />}
          <HealthSheet
            mailbox={props.registrationMailbox}
            heldSince={concerns.find((concern) => concern.what === 'outbox_held')?.since}
            failuresOfDays={props.failuresOfDays}
          />
          {scheduled.length > 0 && <ScheduledSheet sendings={scheduled} />}
        </div>
      </div>
    </>
  )
}

/** The number that matters, and the one thing to do now. */
function HomeHead({ counts, cameIn }: Pick<Props, 'counts' | 'cameIn'>) {
  const { t } = usePage()
  const { everyone, active, waiting, underway, none } = counts
  return (
    <Head
      title={t.home.heading(active, everyone)}
      lead={t.home.lead(cameIn, waiting, underway)}
      actions={
        <>
          <a class={none > 0 ? 'button' : 'button primary'} href="/users/new">
            <Icon name="plus" /> {t.users.add}
          </a>
          {none > 0 && (
            <a class="button primary" href="/sendings/new?status=none">
              <Icon name="send" /> {t.home.invite(none)}
            </a>
          )}
        </>
      }
    />
  )
}

function FirstRun({ concerns, counts }: Pick<Props, 'concerns' | 'counts'>) {
  const { t } = usePage()
  return (
    <>
      <Head title={t.home.firstRun.heading} lead={t.home.firstRun.lead} />
      {concerns.length > 0 && <NeedsSheet concerns={concerns} counts={counts} organizations={0} />}
      <NobodyYet />
    </>
  )
}
