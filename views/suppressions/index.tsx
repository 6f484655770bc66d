import type { ListedSuppression } from '#src/suppressions/list.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { EmptyArt } from '#views/parts/icon.tsx'
import { Pager } from '#views/parts/pager.tsx'
import { CardTable, Cell, Column, HiddenColumn, Row, TableBody, TableHead } from '#views/parts/table.tsx'
import { When } from '#views/parts/when.tsx'
import { Why } from '#views/parts/why.tsx'

interface Props {
  suppressions: ListedSuppression[]
  /** On all pages. */
  total: number
  page: number
  /** There are older ones. */
  more: boolean
}

export function SuppressionsPage({ suppressions, total, page, more }: Props) {
  const { t } = usePage()
  const { title, lead, count } = t.suppressions
  return (
    <>
      <Head title={title} lead={total > 0 && lead} crumb={[t.mailboxes.title, '/mailboxes']} />
      {total === 0 ? (
        <NoSuppression />
      ) : (
        <>
          <div class="sheet">
            <SuppressionsTable suppressions={suppressions} />
          </div>
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
  return page === 1 ? '/suppressions' : `/suppressions?page=${page}`
}

function SuppressionsTable({ suppressions }: Pick<Props, 'suppressions'>) {
  const { t } = usePage()
  return (
    <CardTable caption={t.suppressions.title}>
      <TableHead>
        <Column>{t.words.email}</Column>
        <Column>{t.suppressions.reason}</Column>
        <Column>{t.words.when}</Column>
        <HiddenColumn is="end">{t.words.actions}</HiddenColumn>
      </TableHead>
      <TableBody>
        {suppressions.map((suppression) => (
          <SuppressionRow key={suppression.email} suppression={suppression} />
        ))}
      </TableBody>
    </CardTable>
  )
}

function SuppressionRow({
  suppression: { email, reason, why, at, user },
}: {
  suppression: ListedSuppression
}) {
  const { t } = usePage()
  const { lift } = t.suppressions
  return (
    <Row>
      <Cell>
        <div class="who">
          {user ? (
            <a href={`/users/${user.id}`}>
              <bdi>{email}</bdi>
            </a>
          ) : (
            <bdi>{email}</bdi>
          )}
        </div>
      </Cell>
      <Cell>
        {t.users.suppressed.reasons[reason]}
        {why && (
          <span class="sub">
            <Why reason={why} />
          </span>
        )}
      </Cell>
      <Cell>
        <When at={at} />
      </Cell>
      <Cell is="end">
        <Form action="/suppressions/lift" swap>
          <input type="hidden" name="email" value={email} />
          <button type="submit" class="compact" aria-label={`${lift}: ${email}`}>
            {lift}
          </button>
        </Form>
      </Cell>
    </Row>
  )
}

function NoSuppression() {
  const { none } = usePage().t.suppressions
  return (
    <div class="sheet empty">
      <EmptyArt />
      <h2>{none.title}</h2>
      <p>{none.text}</p>
    </div>
  )
}
