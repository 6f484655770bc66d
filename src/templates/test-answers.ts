import type { Context } from 'hono'
import { iso } from '#src/clock.ts'
import type { SignedIn } from '#src/http/context.ts'
import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { noteTest } from '#src/mailboxes/note-test.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { sendTest } from '#src/mailboxes/send-test.ts'
import { lookUpUser } from '#src/users/look-up.ts'
import { draw } from './draft-answers.ts'
import type { Which } from './find.ts'
import type { Typed } from './forms.ts'

/** A real mail of the text as it stands to whoever presses, through the mailbox that invitations leave from. */
export async function testDraft(
  c: Context<SignedIn>,
  which: Which,
  { template, person: q }: Typed,
): Promise<ListedMailbox['test'] | 'no_mailbox'> {
  const { db, clock, user: by, wake } = c.var
  const mailbox = await registrationMailbox(db)
  if (!mailbox) return 'no_mailbox'
  const person = q ? await lookUpUser(db, { q, by, now: clock() }) : undefined
  const framed = { template, person: person?.id ?? 'sample' }
  const { subject, html, text, sender } = await draw(c, which, framed)
  const to = { name: by.name, address: by.email }
  const content = { subject, html: [html], text: [text], ...sender }
  const finding = await sendTest(c.var, { mailbox, to, content })
  const result = { ...finding, what: 'mail' as const, to: by.email }
  await noteTest(db, mailbox, { result, by, now: clock() })
  wake()
  return { ...result, at: iso(clock()) }
}
