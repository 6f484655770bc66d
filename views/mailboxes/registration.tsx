import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'

/** Whether invitations leave from here, and how to make it so. */
export function RegistrationSheet({ mailbox }: { mailbox: ListedMailbox }) {
  const { id, registration, choosable } = mailbox
  const { t } = usePage()
  return (
    <section class="sheet pad" aria-labelledby="registration">
      <h2 id="registration">{t.mailboxes.registration}</h2>
      <p class="small muted">{registration ? t.mailboxes.isRegistration : t.mailboxes.isNotRegistration}</p>
      {!registration &&
        (choosable ? (
          <Form action={`/mailboxes/${id}/choose`} swap>
            <button type="submit">{t.mailboxes.choose}</button>
          </Form>
        ) : (
          <p>{t.errors.mailbox_failing}</p>
        ))}
    </section>
  )
}
