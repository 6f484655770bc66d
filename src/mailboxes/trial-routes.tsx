import { type Context, Hono } from 'hono'
import type { Row } from '#db/schema.ts'
import type { Sender } from '#src/config.ts'
import type { SignedIn } from '#src/http/context.ts'
import { readForm, readPress } from '#src/http/forms.ts'
import { composeTest } from '#src/templates/compose-test.ts'
import { TestForm } from './forms.ts'
import { noteTest, type TestResult } from './note-test.ts'
import { mailboxOf, showMailboxPage, TRIED } from './routes.tsx'
import { sendTest } from './send-test.ts'
import { testConnection } from './test-connection.ts'

/** Trying a mailbox out. What was found stands on its page afterwards, for every administrator. */
export const mailboxTrialDoor = new Hono<SignedIn>()
  .post('/:id/connection', async (c) => {
    const mailbox = await mailboxOf(c)
    await readPress(c)
    const finding = await testConnection(mailbox, c.var)
    return note(c, mailbox, { ...finding, what: 'connection', to: null })
  })

  .post('/:id/test', async (c) => {
    const { user, wake } = c.var
    const mailbox = await mailboxOf(c)
    const form = await readForm(c, TestForm)
    if (!form.ok) return showMailboxPage(c, mailbox, { form: 'test', ...form })
    const address = form.value.to?.canonical ?? user.email
    const to = { name: address === user.email ? user.name : '', address }
    const finding = await sendTest(c.var, { mailbox, to, content: await compose(c, mailbox, to) })
    const response = await note(c, mailbox, { ...finding, what: 'mail', to: address })
    wake()
    return response
  })

async function note(c: Context<SignedIn>, mailbox: Row<'mailboxes'>, result: TestResult) {
  const { db, clock, user: by } = c.var
  await noteTest(db, mailbox, { result, by, now: clock() })
  return c.redirect(`/mailboxes/${mailbox.id}?${TRIED}`, 303)
}

function compose(c: Context<SignedIn>, { id, name, address }: Row<'mailboxes'>, to: Sender) {
  const { db, locale, clock, config } = c.var
  const mailbox = { name, address, link: `${config.baseUrl}/mailboxes/${id}` }
  return composeTest(db, {
    mailbox,
    to: to.name || to.address,
    locale,
    baseUrl: config.baseUrl,
    now: clock(),
  })
}
