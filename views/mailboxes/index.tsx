import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Head } from '#views/parts/head.tsx'
import { EmptyArt, Icon } from '#views/parts/icon.tsx'
import { Note } from '#views/parts/note.tsx'
import { Tag } from '#views/parts/status.tsx'
import { CardTable, Cell, Column, OnCard, Row, TableBody, TableHead } from '#views/parts/table.tsx'
import { useNumber, When } from '#views/parts/when.tsx'
import { ShortWhy } from '#views/parts/why.tsx'
import { HealthStatus } from './health.tsx'
import { HeldNote } from './held.tsx'
import { useWays } from './ways.ts'

interface Props {
  mailboxes: ListedMailbox[]
  /** The outbox is on hold. */
  heldSince: string | null
  /** How many emails nothing is sent to. */
  suppressions: number
  /** Of how many mails nobody can tell what became of them, by mailbox. */
  unknown: ReadonlyMap<string, number>
}

export function MailboxesPage({ mailboxes, heldSince, suppressions, unknown }: Props) {
  const { t } = usePage()
  const some = mailboxes.length > 0
  const { noneChosen } = t.mailboxes
  return (
    <>
      <Head
        title={t.mailboxes.title}
        lead={some && t.mailboxes.lead}
        actions={
          <>
            <a class="button" href="/suppressions">
              {t.suppressions.link(suppressions)}
            </a>
            {some && <NewButton />}
          </>
        }
      />
      {heldSince && <HeldNote since={heldSince} />}
      {some && !mailboxes.some(({ registration }) => registration) && (
        <Note tone="warn" icon="inbox" title={noneChosen.title}>
          {noneChosen.text}
        </Note>
      )}
      {some ? <MailboxesTable mailboxes={mailboxes} unknown={unknown} /> : <NoMailbox />}
    </>
  )
}

function NewButton() {
  return (
    <a class="button primary" href="/mailboxes/new">
      <Icon name="plus" /> {usePage().t.mailboxes.new}
    </a>
  )
}

function MailboxesTable({ mailboxes, unknown }: Pick<Props, 'mailboxes' | 'unknown'>) {
  const { t } = usePage()
  return (
    <div class="sheet">
      <CardTable caption={t.mailboxes.title}>
        <TableHead>
          <Column>{t.mailboxes.mailbox}</Column>
          <Column>{t.mailboxes.health}</Column>
          <Column>{t.mailboxes.way}</Column>
          <Column is="num">{t.mailboxes.waiting}</Column>
          <Column>{t.mailboxes.lastSent}</Column>
        </TableHead>
        <TableBody>
          {mailboxes.map((mailbox) => (
            <MailboxRow key={mailbox.id} mailbox={mailbox} unknown={unknown.get(mailbox.id) ?? 0} />
          ))}
        </TableBody>
      </CardTable>
    </div>
  )
}

function MailboxRow({ mailbox, unknown }: { mailbox: ListedMailbox; unknown: number }) {
  const { t } = usePage()
  const number = useNumber()
  const ways = useWays()
  const { id, name, address, transport, registration, health, waiting, lastSentAt } = mailbox
  return (
    <Row>
      <Cell>
        <div class="who">
          <a href={`/mailboxes/${id}`}>
            <bdi>{name || address}</bdi>
          </a>
          <span class="sub">
            <bdi>{address}</bdi>
          </span>
          {registration && (
            <span>
              <Tag tone="good">{t.mailboxes.registration}</Tag>
            </span>
          )}
        </div>
      </Cell>
      <Cell>
        <HealthStatus health={health} />
        <Trouble mailbox={mailbox} />
        {unknown > 0 && <span class="sub why">{t.home.needs.unknown(unknown)}</span>}
      </Cell>
      <Cell>
        <OnCard>{t.mailboxes.way}</OnCard> {ways[transport]}
      </Cell>
      <Cell is="num">
        <OnCard>{t.mailboxes.waiting}</OnCard> {number(waiting)}
      </Cell>
      <Cell>
        <OnCard>{t.mailboxes.lastSent}</OnCard> {lastSentAt ? <When at={lastSentAt} /> : t.mailboxes.never}
      </Cell>
    </Row>
  )
}

/** What it needs, in one sentence. */
function Trouble({ mailbox: { health, paused, stalled, test } }: { mailbox: ListedMailbox }) {
  const { t } = usePage()
  const dates = useDates()
  if (health === 'paused' && paused?.why)
    return (
      <span class="sub why">
        <ShortWhy reason={paused.why} />
      </span>
    )
  if (health === 'stalled' && stalled)
    return (
      <span class="sub why">
        {t.mailboxes.since(dates.moment(stalled.since))} · <ShortWhy reason={stalled.why} />
      </span>
    )
  return health === 'failing' && test ? <span class="sub why">{t.mailboxes.found[test.found]}</span> : null
}

function NoMailbox() {
  const { none } = usePage().t.mailboxes
  return (
    <div class="sheet empty">
      <EmptyArt />
      <h2>{none.title}</h2>
      <p>{none.text}</p>
      <div class="actions">
        <NewButton />
      </div>
    </div>
  )
}
