import type { Removal } from '#src/mailboxes/removal.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Sentences } from '#views/parts/sentences.tsx'

/** What keeps a mailbox from being removed, how much of it there is, and where to do something about it. */
export function InTheWay({ id, plan }: { id: string; plan: Removal }) {
  const { t } = usePage()
  const { removal, unknown } = t.mailboxes
  return (
    <ul class="points stack tight">
      {plan.registration && (
        <li>
          {removal.registration}
          <br />
          <a href="/settings/mail">{t.sendings.noMailbox.toSetting}</a>
        </li>
      )}
      {plan.waiting > 0 && (
        <li>
          <Sentences>
            {removal.waiting(unknown.mails(plan.waiting))}
            {removal.waitingHint}
          </Sentences>
          {plan.sendings.map((sending) => (
            <Sending key={sending.id} sending={sending} />
          ))}
        </li>
      )}
      {plan.unknown > 0 && (
        <li>
          <a href={`/mailboxes/${id}`}>{t.home.needs.unknown(plan.unknown)}</a>
          <br />
          {removal.unknownHint}
        </li>
      )}
    </ul>
  )
}

function Sending({ sending: { id, createdAt, mails } }: { sending: Removal['sendings'][number] }) {
  const { removal, unknown } = usePage().t.mailboxes
  return (
    <>
      <br />
      <a href={`/sendings/${id}`}>
        <bdi>{removal.ofSending(useDates().moment(createdAt))}</bdi>
      </a>{' '}
      <span class="count">{unknown.mails(mails)}</span>
    </>
  )
}
