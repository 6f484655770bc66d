import { type Link, usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'

interface Props {
  /** What happened all the same. */
  done?: string | undefined
  /** To what became of it. */
  link?: Link | undefined
  /** A mailbox that could send is there, and only has to be chosen. */
  choosable: boolean
}

/** Never a false “sent”: without a working mailbox nothing leaves, and this says so. */
export function NoMailboxPage({ done, link, choosable }: Props) {
  const { t, user } = usePage()
  const { noMailbox } = t.sendings
  const admin = user?.role === 'admin'
  const forAdmin = choosable ? noMailbox.adminChooses : noMailbox.admin
  return (
    <div class="narrow">
      <Head title={noMailbox.title} lead={noMailbox.lead} crumb={[t.users.title, '/users']} />
      <p>{noMailbox.text}</p>
      <p>
        <Sentences>
          {done ?? noMailbox.unchanged}
          {link && <a href={link.href}>{link.text}</a>}
        </Sentences>
      </p>
      <Note tone="warn" icon="inbox" title={noMailbox.what}>
        {admin ? forAdmin : noMailbox.others}
      </Note>
      {admin && (
        <div class="actions">
          {choosable && (
            <a class="button primary" href="/settings/mail">
              {noMailbox.toSetting}
            </a>
          )}
          <a class={choosable ? 'button' : 'button primary'} href="/mailboxes">
            {noMailbox.toMailboxes}
          </a>
        </div>
      )}
    </div>
  )
}
