import type { RegistrationMailbox } from '#src/home/health.ts'
import type { Reason } from '#src/mailboxes/reason.ts'
import { HealthStatus } from '#views/mailboxes/health.tsx'
import { ReleaseForm } from '#views/mailboxes/held.tsx'
import { useWays } from '#views/mailboxes/ways.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Status } from '#views/parts/status.tsx'
import { useNumber, When } from '#views/parts/when.tsx'
import { Why } from '#views/parts/why.tsx'
import { MailboxName } from './mailbox-name.tsx'

/** After a restore; one of our own. */
const HELD: Reason = { words: 'outbox_held', refusal: null, open: true }

interface Props {
  mailbox: RegistrationMailbox | undefined
  /** Since when the outbox is on hold, if it is. */
  heldSince: string | undefined
  /** What the failures are counted over. */
  failuresOfDays: number
}

/** How the mailbox is doing that invitations leave from. */
export function HealthSheet({ mailbox, heldSince, failuresOfDays }: Props) {
  const { t, user } = usePage()
  const held = heldSince !== undefined
  return (
    <section class="sheet pad" aria-labelledby="h-health">
      <div class="row apart">
        <h2 id="h-health">{t.frame.sending}</h2>
        {mailbox ? (
          <HealthStatus health={mailbox.health} held={held} />
        ) : (
          <Status is="failed" label={t.home.health.missing} />
        )}
      </div>
      {mailbox ? (
        <HealthFacts {...{ mailbox, heldSince, failuresOfDays }} />
      ) : (
        <p class="muted">{t.sendings.noMailbox.lead}</p>
      )}
      {held && user?.role === 'admin' && <ReleaseForm compact />}
    </section>
  )
}

function HealthFacts({ mailbox, heldSince, failuresOfDays }: Props & { mailbox: RegistrationMailbox }) {
  const { t } = usePage()
  const number = useNumber()
  const ways = useWays()
  const words = t.home.health
  const { transport, lastSentAt, waiting, failed } = mailbox
  const held = heldSince ? { since: heldSince, why: HELD } : null
  const stopped = held ?? mailbox.paused ?? mailbox.stalled
  return (
    <Facts>
      {stopped && (
        <Fact term={words.since}>
          <When at={stopped.since} />
        </Fact>
      )}
      {stopped?.why && (
        <Fact term={words.why}>
          <Why reason={stopped.why} />
        </Fact>
      )}
      <Fact term={words.through}>{ways[transport]}</Fact>
      <Fact term={words.from}>
        <MailboxName mailbox={mailbox} />
      </Fact>
      <Fact term={words.lastSent}>{lastSentAt ? <When at={lastSentAt} /> : t.mailboxes.never}</Fact>
      <Fact term={t.sendings.waiting}>{number(waiting)}</Fact>
      <Fact term={t.sendings.failed}>{words.failed(failed, failuresOfDays)}</Fact>
    </Facts>
  )
}
