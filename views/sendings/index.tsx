import type { ListedSending } from '#src/sendings/list.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { EmptyArt } from '#views/parts/icon.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { Pager } from '#views/parts/pager.tsx'
import { Tag } from '#views/parts/status.tsx'
import { CardTable, Cell, Column, OnCard, Row, TableBody, TableHead } from '#views/parts/table.tsx'
import { useNumber, When } from '#views/parts/when.tsx'

interface Props {
  sendings: ListedSending[]
  /** On all pages. */
  total: number
  page: number
  /** There are older ones. */
  more: boolean
}

export function SendingsPage({ sendings, total, page, more }: Props) {
  const { title, lead, count } = usePage().t.sendings
  return (
    <>
      <Head title={title} lead={total > 0 && lead} />
      {total === 0 ? (
        <NothingSent />
      ) : (
        <>
          <SendingsTable sendings={sendings} />
          <Pager
            text={count(total)}
            newer={page > 1 ? pagePath(page - 1) : null}
            older={more ? pagePath(page + 1) : null}
          />
        </>
      )}
    </>
  )
}

function pagePath(page: number) {
  return page === 1 ? '/sendings' : `/sendings?page=${page}`
}

function SendingsTable({ sendings }: { sendings: ListedSending[] }) {
  const { t } = usePage()
  return (
    <div class="sheet">
      <CardTable caption={t.sendings.caption}>
        <TableHead>
          <Column>{t.sendings.what}</Column>
          <Column>{t.words.by}</Column>
          <Column is="num">{t.sendings.sent}</Column>
          <Column is="num">{t.sendings.waiting}</Column>
          <Column is="num">{t.sendings.failed}</Column>
          <Column>{t.words.when}</Column>
        </TableHead>
        <TableBody>
          {sendings.map((sending) => (
            <SendingRow key={sending.id} sending={sending} />
          ))}
        </TableBody>
      </CardTable>
    </div>
  )
}

function SendingRow({ sending }: { sending: ListedSending }) {
  const { t } = usePage()
  const number = useNumber()
  const { id, by, sent, waiting, failed, at, standing, noMailbox } = sending
  return (
    <Row>
      <Cell>
        <div class="who">
          <a href={`/sendings/${id}`}>{useWhat(sending)}</a>
          {standing && (
            <span>
              <Tag tone={standing === 'cancelled' ? undefined : 'warn'}>{t.sendings.standing[standing]}</Tag>
            </span>
          )}
          {noMailbox && !standing && (
            <span>
              <Tag tone="warn">{t.sendings.noMailbox.tag}</Tag>
            </span>
          )}
        </div>
      </Cell>
      <Cell>
        <OnCard>{t.words.by}</OnCard> <bdi>{by ?? t.words.byItself}</bdi>
      </Cell>
      <Cell is="num">
        <OnCard>{t.sendings.sent}</OnCard> {number(sent)}
      </Cell>
      <Cell is="num">
        <OnCard>{t.sendings.waiting}</OnCard> {number(waiting)}
      </Cell>
      <Cell is="num">
        <OnCard>{t.sendings.failed}</OnCard> {number(failed)}
      </Cell>
      <Cell>
        <When at={at} as={standing === 'scheduled' ? 'moment' : 'ago'} />
      </Cell>
    </Row>
  )
}

function useWhat({ total, preparing, standing, expected, person }: ListedSending) {
  const { heading, invitations, invitationTo } = usePage().t.sendings
  const isolate = useIsolate()
  const began = standing !== 'scheduled' && standing !== 'cancelled'
  if (total === 0 && !began) return invitations(expected)
  if (preparing || (standing && total === 0)) return heading.preparing(expected)
  if (person) return invitationTo(isolate(nameOf(person)))
  return total > 0 ? invitations(total) : heading.nobody
}

function NothingSent() {
  const { t } = usePage()
  return (
    <div class="sheet empty">
      <EmptyArt />
      <h2>{t.sendings.none.title}</h2>
      <p>{t.sendings.none.text}</p>
      <div class="actions">
        <a class="button primary" href="/users">
          {t.sendings.toUsers}
        </a>
      </div>
    </div>
  )
}
