import type { MailboxDetail } from '#src/mailboxes/show.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { useNumber, When } from '#views/parts/when.tsx'
import { HealthStatus } from './health.tsx'
import { useWays } from './ways.ts'

export function HealthSheet({ mailbox, held }: { mailbox: MailboxDetail; held: boolean }) {
  const { t } = usePage()
  const number = useNumber()
  const ways = useWays()
  const { transport, health, waiting, lastSentAt, heardAt, test, rate } = mailbox
  return (
    <section class="sheet pad" aria-labelledby="health">
      <h2 id="health">{t.mailboxes.health}</h2>
      <Facts>
        <Fact term={t.words.status}>
          <HealthStatus health={health} held={held} />
        </Fact>
        <Fact term={t.mailboxes.way}>{ways[transport]}</Fact>
        <Fact term={t.mailboxes.waiting}>{number(waiting)}</Fact>
        <Fact term={t.mailboxes.lastSent}>{whenOr(lastSentAt, t.mailboxes.never)}</Fact>
        <Fact term={t.mailboxes.lastTest}>{whenOr(test?.at ?? null, t.mailboxes.never)}</Fact>
        {rate && (
          <Fact term={t.mailboxes.rate}>
            {number(rate.kept)} {rate.kept < rate.set && <span class="sub">{t.mailboxes.rateHeld}</span>}
          </Fact>
        )}
        {transport === 'resend' && <Fact term={t.mailboxes.heard}>{whenOr(heardAt, t.mailboxes.never)}</Fact>}
      </Facts>
    </section>
  )
}

function whenOr(at: string | null, never: string) {
  return at ? <When at={at} /> : never
}
