import type { Planned } from '#src/sendings/planned.ts'
import type { UserQuery } from '#src/users/list.ts'
import type { ListedUser } from '#src/users/row.ts'
import { isStaff, usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { PersonStatus, Tag } from '#views/parts/status.tsx'
import {
  CardTable,
  Cell,
  Column,
  HiddenColumn,
  Row,
  TableBody,
  TableHead,
  Tick,
} from '#views/parts/table.tsx'
import { When } from '#views/parts/when.tsx'
import { ShortWhy } from '#views/parts/why.tsx'
import { ToBar } from './bulk.tsx'
import { listPath } from './paths.ts'
import { RowMenu } from './row-menu.tsx'

interface Props {
  users: ListedUser[]
  planned: ReadonlyMap<string, Planned>
  filter: UserQuery
  /** Whose boxes are ticked already. */
  ticked: string[]
}

export function UsersTable({ users, planned, filter, ticked }: Props) {
  const { t, user } = usePage()
  const { list } = t.users
  return (
    <CardTable caption={list.caption}>
      <TableHead>
        <Column is="tick">
          <label class="js-only">
            <span class="visually-hidden">{list.selectPage}</span>
            <input type="checkbox" data-all />
          </label>
          <span class="js-only">
            <ToBar />
          </span>
        </Column>
        <Column is="first" sorted={filter.sort === 'name' && 'ascending'}>
          <a href={listPath(filter, { sort: 'name' })}>{t.words.person}</a>
        </Column>
        {isStaff(user) && <Column is="wide">{t.words.organization}</Column>}
        <Column is="mid">{t.words.language}</Column>
        <Column>{t.words.status}</Column>
        <Column is="mid" sorted={filter.sort === 'activity' && 'descending'}>
          <a href={listPath(filter, { sort: 'activity' })}>{list.activity}</a>
        </Column>
        <HiddenColumn is="end">{t.words.actions}</HiddenColumn>
      </TableHead>
      <TableBody>
        {users.map((person) => (
          <UserRow
            key={person.id}
            person={person}
            planned={planned.get(person.id)}
            ticked={ticked.includes(person.id)}
          />
        ))}
      </TableBody>
    </CardTable>
  )
}

interface RowProps {
  person: ListedUser
  planned: Planned | undefined
  ticked: boolean
}

function UserRow({ person, planned, ticked }: RowProps) {
  const { t, user } = usePage()
  const isolate = useIsolate()
  const dates = useDates()
  return (
    <Row id={`user-${person.id}`}>
      <Cell is="tick">
        <Tick
          label={t.users.list.select(isolate(nameOf(person)))}
          name="user_ids"
          value={person.id}
          checked={ticked}
        />
        <ToBar />
      </Cell>
      <Cell>
        <Person person={person} />
      </Cell>
      {isStaff(user) && (
        <Cell is="wide">
          <bdi>{person.organization?.name}</bdi>
        </Cell>
      )}
      <Cell is="mid">
        <span lang={person.locale}>{t.languages[person.locale]}</span>
      </Cell>
      <Cell>
        <PersonStatus person={person} />
        {person.why && (
          <span class="sub why">
            <ShortWhy reason={person.why} />
          </span>
        )}
        {planned && <span class="sub why">{t.users.list.planned(dates.day(planned.at))}</span>}
      </Cell>
      <Cell is="mid">
        <span class="when">
          <When at={person.activityAt} />
        </span>
        <span class="sub">{t.activity[person.activity]}</span>
      </Cell>
      <Cell is="end">
        <RowMenu person={person} />
      </Cell>
    </Row>
  )
}

function Person({ person }: { person: ListedUser }) {
  const { t } = usePage()
  const tag =
    person.role === 'user' ? person.organizationAdmin && t.roles.organizationAdmin : t.roles[person.role]
  return (
    <div class="who">
      <a href={`/users/${person.id}`}>
        <bdi>{nameOf(person)}</bdi>
      </a>
      <span class="sub">
        <bdi>{person.email}</bdi>
      </span>
      <Belongs person={person} />
      {tag && (
        <span>
          <Tag>{tag}</Tag>
        </span>
      )}
    </div>
  )
}

/** What columns say where there is room for them. */
function Belongs({ person: { organization, locale } }: { person: ListedUser }) {
  const { t, user } = usePage()
  return (
    <span class="sub phone-only">
      {isStaff(user) && organization && (
        <>
          <bdi>{organization.name}</bdi> ·{' '}
        </>
      )}
      <bdi lang={locale}>{t.languages[locale]}</bdi>
    </span>
  )
}
