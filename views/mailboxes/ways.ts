import type { Transport } from '#db/schema.ts'
import { usePage } from '#views/page.ts'

/** How mails leave, in words; one of them is a name. */
export function useWays(): Record<Transport, string> {
  const { mailboxes } = usePage().t
  return { resend: 'Resend', smtp: mailboxes.smtp, capture: mailboxes.capture }
}
