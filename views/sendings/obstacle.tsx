import type { Obstacle } from '#src/sendings/obstacle.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'

/** Before the press: what is sent now does not leave now. Only administrators learn of which mailbox, and can do something about it. */
export function ObstacleNote({ obstacle, again }: { obstacle: Obstacle; again: boolean }) {
  const { t, user } = usePage()
  const { mailbox } = t.sendings
  const admin = user?.role === 'admin'
  const waits = useConsequence(obstacle, admin)
  const named = 'mailbox' in obstacle
  return (
    <Note
      tone="warn"
      icon={obstacle.what === 'no_mailbox' ? 'inbox' : 'pause'}
      title={useTitle(obstacle, admin)}
    >
      <Sentences>
        {waits}
        {again && obstacle.what !== 'no_mailbox' && mailbox.linksEnd}
        {named && !admin && mailbox.ask}
      </Sentences>
      {admin && <MailboxLink mailbox={named ? obstacle.mailbox : null} />}
    </Note>
  )
}

/** On a line of its own: to that mailbox, or to all of them where it is about none. For administrators. */
export function MailboxLink({ mailbox }: { mailbox: { id: string } | null }) {
  const { t } = usePage()
  return (
    <>
      <br />
      {mailbox ? (
        <a href={`/mailboxes/${mailbox.id}`}>{t.home.needs.mailbox}</a>
      ) : (
        <a href="/mailboxes">{t.sendings.noMailbox.toMailboxes}</a>
      )}
    </>
  )
}

function useTitle(obstacle: Obstacle, admin: boolean) {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  switch (obstacle.what) {
    case 'no_mailbox':
      return t.sendings.noMailbox.lead
    case 'outbox_held':
      return t.mailboxes.held.title(dates.moment(obstacle.since))
    case 'paused':
      return admin ? t.sendings.mailbox.paused(isolate(obstacle.mailbox.name)) : t.sendings.paused
    case 'stalled':
      return t.mailboxes.stalledSince(dates.moment(obstacle.since))
    case 'failing':
      return admin ? t.sendings.mailbox.failing(isolate(obstacle.mailbox.name)) : t.home.needs.failing
  }
}

function useConsequence({ what }: Obstacle, admin: boolean) {
  const { t } = usePage()
  const { noMailbox, mailbox } = t.sendings
  switch (what) {
    case 'no_mailbox':
      return admin ? noMailbox.admin : noMailbox.others
    case 'outbox_held':
      return t.mailboxes.held.others
    case 'paused':
      return mailbox.waits
    case 'stalled':
      return t.mailboxes.stalledText
    case 'failing':
      return t.home.needs.failingHint
  }
}
