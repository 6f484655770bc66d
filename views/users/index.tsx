import type { FormErrors } from '#src/http/forms.ts'
import type { Planned } from '#src/sendings/planned.ts'
import type { UserPage, UserQuery } from '#src/users/list.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Pager } from '#views/parts/pager.tsx'
import { BulkBar } from './bulk.tsx'
import { Filters, QuickFilters } from './filters.tsx'
import { ListFields } from './list-fields.tsx'
import { NobodyYet } from './nobody-yet.tsx'
import { listPath } from './paths.ts'
import { SEND_ONE } from './row-menu.tsx'
import { UsersTable } from './table.tsx'

interface Props {
  page: UserPage
  /** What leaves to whom by itself, by the id of the person. */
  planned: ReadonlyMap<string, Planned>
  filter: UserQuery
  /** How many registered and wait for somebody to decide. */
  waiting: number
  errors?: FormErrors | undefined
  /** Who was ticked when it was refused, on whatever page. */
  ticked?: string[] | undefined
}

/** Whoever is still alone here decides about others all the same, so what waits stands above the first steps too. */
export function UsersPage({ page, planned, filter, waiting, errors = {}, ticked }: Props) {
  const { t } = usePage()
  const refused = errors.user_ids ?? errors.form
  const firstRun = isFirstRun(page, filter)
  return (
    <>
      {firstRun ? <Head title={t.users.title} /> : <UsersHead page={page} />}
      {waiting > 0 && <Waiting people={waiting} />}
      {refused && <Note tone="bad" title={t.errors[refused]} alert />}
      {firstRun ? <NobodyYet /> : <Everybody {...{ page, planned, filter, ticked }} />}
    </>
  )
}

interface ListProps {
  page: UserPage
  planned: ReadonlyMap<string, Planned>
  filter: UserQuery
  ticked: string[] | undefined
}

function Everybody({ page, planned, filter, ticked }: ListProps) {
  const { t } = usePage()
  return (
    <>
      <div class="stack tight">
        <QuickFilters counts={page.tabs} filter={filter} />
        <Filters filter={filter} organizations={page.organizations} />
        <p class="visually-hidden" id="found" role="status">
          {isFiltered(filter) && t.users.found(page.total)}
        </p>
      </div>
      <List {...{ page, planned, filter, ticked }} />
    </>
  )
}

function Waiting({ people }: { people: number }) {
  const { waitingList } = usePage().t.registrations
  return (
    <Note tone="warn" title={waitingList.count(people)}>
      <a href="/registrations">{waitingList.look}</a>
    </Note>
  )
}

function UsersHead({ page }: { page: UserPage }) {
  const { t, user } = usePage()
  const isolate = useIsolate()
  const own = isStaff(user) ? null : (user?.organizationName ?? null)
  return (
    <Head
      title={own ? t.users.titleOf(isolate(own)) : t.users.title}
      lead={t.users.summary(page.counts)}
      actions={
        <a class="button primary" href="/users/new">
          <Icon name="plus" /> {own ? t.users.addPeople : t.users.add}
        </a>
      }
    />
  )
}

/** What a search changes. */
function List(props: ListProps) {
  const { page, filter } = props
  return (
    <div id="list">
      {page.users.length === 0 ? <Nothing filter={filter} /> : <People {...props} />}
      <Form id={SEND_ONE} action="/sendings" once swap>
        <ListFields filter={filter} />
      </Form>
    </div>
  )
}

/**
 * The form around them sends the ticked people. The script remembers them from page to page for whoever is signed in, unless the server
 * says who is ticked.
 */
function People({ page, planned, filter, ticked }: ListProps) {
  const { t, user } = usePage()
  const elsewhere = (ticked ?? []).filter((id) => page.users.every((person) => person.id !== id))
  const data = { 'data-ticks': user?.id ?? '', ...(ticked && { 'data-told': '' }) }
  return (
    <Form id="users" action="/sendings" once swap data={data}>
      <div class="stack">
        <div class="sheet">
          <UsersTable users={page.users} planned={planned} filter={filter} ticked={ticked ?? []} />
        </div>
        <BulkBar total={page.total} filter={filter} elsewhere={elsewhere} />
        <Pager
          text={t.users.shown(page.users.length, page.total)}
          newer={page.newer && listPath(filter, { before: page.newer })}
          older={page.older && listPath(filter, { after: page.older })}
        />
      </div>
    </Form>
  )
}

function Nothing({ filter: { q } }: { filter: UserQuery }) {
  const { t } = usePage()
  const isolate = useIsolate()
  return (
    <div class="sheet empty">
      <h2>{q ? t.users.nothing.titleFor(isolate(q)) : t.users.nothing.title}</h2>
      <p>{t.users.nothing.text}</p>
      <div class="actions">
        <a class="button" href="/users">
          {t.users.filters.clear}
        </a>
      </div>
    </div>
  )
}

function isFirstRun({ counts }: UserPage, filter: UserQuery) {
  return counts.everyone <= 1 && !isFiltered(filter)
}

function isFiltered({ q, status, organization, locale }: UserQuery) {
  return Boolean(q || status || organization || locale)
}
