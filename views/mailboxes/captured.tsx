import type { CapturedMail, CapturedMails } from '#src/mailers/captured.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { EmptyArt } from '#views/parts/icon.tsx'
import { Note } from '#views/parts/note.tsx'
import { Pager } from '#views/parts/pager.tsx'
import { When } from '#views/parts/when.tsx'
import { mailPath } from './captured-paths.ts'
import { SelectedMail } from './captured-selected.tsx'
import { UnreadableMail } from './captured-unreadable.tsx'

interface Props extends CapturedMails {
  /** Invitations are captured as well, not sent from another mailbox. */
  invitations: boolean
  selected: CapturedMail | null
}

/** What would have left, had the mailbox been a real one. */
export function CapturedMailPage({ mails, total, page, more, invitations, selected }: Props) {
  const { t } = usePage()
  return (
    <>
      <Head title={t.mail.title} />
      {invitations ? (
        <Note icon="shield-check" title={t.mail.notice}>
          {t.mail.noticeText}
        </Note>
      ) : (
        total > 0 && <Note title={t.mail.kept} />
      )}
      {total === 0 ? (
        <NoMail text={invitations ? t.mail.none.text : t.mail.none.textKept} />
      ) : (
        <>
          <div class="sheet inbox">
            <MailList mails={mails} page={page} selectedId={selected?.id} />
            <Selected mail={selected} page={page} />
          </div>
          <Pager
            text={t.mailboxes.unknown.mails(total)}
            newer={page > 1 ? mailPath({ page: page - 1 }) : null}
            older={more ? mailPath({ page: page + 1 }) : null}
          />
        </>
      )}
    </>
  )
}

function Selected({ mail, page }: { mail: CapturedMail | null; page: number }) {
  const { t } = usePage()
  if (!mail) return <p class="pad muted">{t.mail.choose}</p>
  return mail.unreadable ? (
    <UnreadableMail to={mail.to} page={page} />
  ) : (
    <SelectedMail mail={mail} page={page} />
  )
}

interface ListProps extends Pick<CapturedMails, 'mails' | 'page'> {
  selectedId: string | undefined
}

function MailList({ mails, page, selectedId }: ListProps) {
  const { t } = usePage()
  return (
    <nav aria-label={t.mail.list}>
      <ul>
        {mails.map(({ id, to, subject, preview, capturedAt, unreadable }) => (
          <li key={id}>
            <a href={mailPath({ id, page })} aria-current={id === selectedId ? 'true' : undefined}>
              <span class="row apart sub">
                <bdi>{to}</bdi>
                <When at={capturedAt} />
              </span>
              <b dir="auto">{unreadable ? t.mail.unreadable.title : subject}</b>
              <span class="sub" dir="auto">
                {preview}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NoMail({ text }: { text: string }) {
  const { t } = usePage()
  return (
    <div class="sheet empty">
      <EmptyArt />
      <h2>{t.mail.none.title}</h2>
      <p>{text}</p>
    </div>
  )
}
