import { HealthStatus } from '#views/mailboxes/health.tsx'
import { usePage } from '#views/page.ts'
import { Field, Select } from '#views/parts/field.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import type { SectionProps } from './show.tsx'

export function MailFields({ values, mailboxes }: SectionProps) {
  const { t } = usePage()
  const { mail } = t.settings
  const chosen = mailboxes.find(({ registration }) => registration)
  return (
    <>
      <Select
        name="registration_mailbox"
        label={t.mailboxes.registration}
        value={values.registration_mailbox}
        options={[
          ['', mail.noMailbox],
          ...mailboxes.map(({ id, name, address }) => [id, `${name || address} <${address}>`] as const),
        ]}
        hint={
          <Sentences>
            {mail.mailboxHint}
            <a href="/mailboxes">{mail.allMailboxes}</a>
          </Sentences>
        }
      />
      {chosen && (
        <p class="row small">
          <HealthStatus health={chosen.health} />
          <a href={`/mailboxes/${chosen.id}`}>{t.mailboxes.test.title}</a>
        </p>
      )}
      <Field
        name="sender_name"
        label={mail.senderName}
        value={values.sender_name}
        hint={mail.senderNameHint}
        optional
      />
      <Field
        name="reply_to"
        type="email"
        label={mail.replyTo}
        value={values.reply_to}
        hint={mail.replyToHint}
        optional
      />
    </>
  )
}
