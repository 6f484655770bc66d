import type { RegistrationMailbox } from '#src/home/health.ts'
import { HealthStatus } from '#views/mailboxes/health.tsx'
import { useWays } from '#views/mailboxes/ways.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Status } from '#views/parts/status.tsx'
import { useNumber, When } from '#views/parts/when.tsx'
import { Why } from '#views/parts/why.tsx'
import { MailboxName } from './mailbox-name.tsx'

interface Props {
  mailbox: RegistrationMailbox | undefined
  /** What the failures are counted over. */
  failuresOfDays: number
}

/** How the mailbox is doing that invitations leave from. */
export function HealthSheet({ mailbox, failuresOfDays }: Props) {
  const { t } = usePage()
  return (
    <section class="sheet pad" aria-labelledby="h-health">
      <div class="row apart">
        <h2 id="h-health">{t.frame.sending}</h2>
        {mailbox ? (
          <HealthStatus health={mailbox.health} />
        ) : (
          <Status is="failed" label={t.home.health.missing} />
        )}
      </div>
      {mailbox ? (
        <HealthFacts mailbox={mailbox} failuresOfDays={failuresOfDays} />
      ) : (
        <p class="muted">{t.sendings.noMailbox.lead}</p>
      )}
    </section>
  )
}

function HealthFacts({ mailbox, failuresOfDays }: Props & { mailbox: RegistrationMailbox }) {
  const { t } = usePage()
  const number = useNumber()
  const ways = useWays()
  const words = t.home.health
  const { transport, lastSentAt, waiting, failed } = mailbox
  const stopped = mailbox.paused ?? mailbox.stalled
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
