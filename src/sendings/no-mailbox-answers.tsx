import type { Context } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { listMailboxes } from '#src/mailboxes/list.ts'
import type { Link } from '#views/page.ts'
import { NoMailboxPage } from '#views/sendings/no-mailbox.tsx'

interface Where {
  nav: 'sendings' | 'users'
  /** What happened all the same. */
  done?: string
  /** To what became of it. */
  link?: Link
}

/** The answer of every door behind which nothing was sent, because there is no mailbox that works. */
export async function showNoMailbox(c: Context<SignedIn>, { nav, done, link }: Where) {
  const mailboxes = await listMailboxes(c.var.db)
  const choosable = mailboxes.some((mailbox) => mailbox.choosable)
  c.status(409)
  return c.render(<NoMailboxPage done={done} link={link} choosable={choosable} />, {
    title: c.var.t.sendings.noMailbox.title,
    nav,
  })
}
