import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Why } from '#views/parts/why.tsx'

/** Mails are tried and none gets through: since when, in whose words, and how to find out more. */
export function StalledNote({ mailbox: { health, stalled } }: { mailbox: ListedMailbox }) {
  const { t } = usePage()
  const dates = useDates()
  if (health !== 'stalled' || !stalled) return null
  return (
    <Note tone="bad" title={t.mailboxes.stalledSince(dates.moment(stalled.since))}>
      <Why reason={stalled.why} />
      <br />
      <Sentences>
        {t.mailboxes.stalledText}
        {t.mailboxes.stalledHint}
      </Sentences>
    </Note>
  )
}
