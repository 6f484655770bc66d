import type { RemovedMailbox } from '#src/mailboxes/removed.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Head } from '#views/parts/head.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { When } from '#views/parts/when.tsx'

/** For whoever follows a link from before. */
export function RemovedMailboxPage({ mailbox }: { mailbox: RemovedMailbox }) {
  const { t } = usePage()
  const { removal } = t.mailboxes
  const { name, address, transport, at, by } = mailbox
  return (
    <div class="narrow">
      <Head
        title={<bdi>{name || address}</bdi>}
        lead={<bdi>{address}</bdi>}
        crumb={[t.mailboxes.title, '/mailboxes']}
      />
      <div class="sheet pad">
        <p>
          <Sentences>
            {removal.was}
            {removal.history}
          </Sentences>
        </p>
        <Facts>
          <Fact term={t.words.when}>
            <When at={at} as="moment" />
          </Fact>
          <Fact term={t.words.by}>
            <bdi>{by}</bdi>
          </Fact>
        </Facts>
        {transport === 'capture' && <a href="/mail">{t.mail.title}</a>}
      </div>
    </div>
  )
}
