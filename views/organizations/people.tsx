import type { OrganizationDetail } from '#src/organizations/list.ts'
import type { ListedUser } from '#src/users/row.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Who } from '#views/parts/names.tsx'
import { PersonStatus, Tag } from '#views/parts/status.tsx'
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
    <table>
      <caption class="visually-hidden">{t.organizations.people}</caption>
      <thead>
        <tr>
          <th scope="col">{t.words.person}</th>
          <th scope="col">{t.words.status}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td>
              <Who person={person} href={`/users/${person.id}`} />
              {person.organizationAdmin && <Tag>{t.roles.organizationAdmin}</Tag>}
            </td>
            <td>
              <PersonStatus person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
