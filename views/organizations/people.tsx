import type { OrganizationDetail } from '#src/organizations/list.ts'
import type { ListedUser } from '#src/users/row.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Who } from '#views/parts/names.tsx'
import { PersonStatus, Tag } from '#views/parts/status.tsx'
import { CardTable, Cell, Column, Row, TableBody, TableHead } from '#views/parts/table.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface Props {
  organization: OrganizationDetail
  people: ListedUser[]
}

/** Who administers it, and who did something last; the list has all. */
export function PeopleSheet({ organization, people }: Props) {
  const { t, user } = usePage()
  const number = useNumber()
  const all = isStaff(user) ? `/users?organization=${organization.id}` : '/users'
  return (
    <section class="sheet" aria-labelledby="people">
      <header>
        <h2 id="people">
          {t.organizations.people} <span class="count">{number(organization.people)}</span>
        </h2>
        {people.length > 0 && (
          <a class="small" href={all}>
            {t.organizations.toUsers}
          </a>
        )}
      </header>
      {people.length > 0 ? (
        <PeopleTable people={people} />
      ) : (
        <p class="pad muted">{t.organizations.nobody}</p>
      )}
    </section>
  )
}

function PeopleTable({ people }: Pick<Props, 'people'>) {
  const { t } = usePage()
  return (
    <CardTable caption={t.organizations.people}>
      <TableHead>
        <Column>{t.words.person}</Column>
        <Column>{t.words.status}</Column>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <Row key={person.id}>
            <Cell>
              <Who person={person} href={`/users/${person.id}`} />
              {person.organizationAdmin && <Tag>{t.roles.organizationAdmin}</Tag>}
            </Cell>
            <Cell>
              <PersonStatus person={person} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </CardTable>
  )
}
