import type { ListedOrganization } from '#src/organizations/list.ts'
import type { Underway } from '#src/users/underway.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { EmptyArt, Icon } from '#views/parts/icon.tsx'
import { Tag } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface Props {
  organizations: (ListedOrganization & Underway)[]
}

export function OrganizationsPage({ organizations }: Props) {
  const { t } = usePage()
  const everyone = organizations.reduce((sum, { people }) => sum + people, 0)
  const some = organizations.length > 0
  return (
    <>
      <Head
        title={t.organizations.title}
        lead={some && t.organizations.summary(organizations.length, everyone)}
        actions={some && <NewButton />}
      />
      {some ? <OrganizationsTable organizations={organizations} /> : <NoOrganization />}
    </>
  )
}

function NewButton() {
  return (
    <a class="button primary" href="/organizations/new">
      <Icon name="plus" /> {usePage().t.organizations.new}
    </a>
  )
}

function OrganizationsTable({ organizations }: Props) {
  const { t } = usePage()
  return (
    <div class="sheet">
      <table>
        <caption class="visually-hidden">{t.organizations.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.organizations.name}</th>
            <th scope="col" class="mid">
              {t.words.language}
            </th>
            <th scope="col" class="num">
              {t.organizations.people}
            </th>
            <th scope="col" class="num mid">
              {t.organizations.active}
            </th>
            <th scope="col" class="num mid">
              {t.organizations.underway}
            </th>
            <th scope="col">{t.organizations.admins}</th>
          </tr>
        </thead>
        <tbody>
          {organizations.map((organization) => (
            <OrganizationRow key={organization.id} organization={organization} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OrganizationRow({ organization }: { organization: Props['organizations'][number] }) {
  const { t } = usePage()
  const number = useNumber()
  const { id, name, locale, deactivatedAt, people, active, underway, admins } = organization
  return (
    <tr>
      <td>
        <div class="who">
          <a href={`/organizations/${id}`}>
            <bdi>{name}</bdi>
          </a>
          {deactivatedAt && (
            <span>
              <Tag>{t.status.deactivated}</Tag>
            </span>
          )}
        </div>
      </td>
      <td class="mid">{locale && <span lang={locale}>{t.languages[locale]}</span>}</td>
      <td class="num">{number(people)}</td>
      <td class="num mid">{number(active)}</td>
      <td class="num mid">{number(underway)}</td>
      <td>{admins > 0 ? number(admins) : <Tag tone="warn">{t.words.none}</Tag>}</td>
    </tr>
  )
}

function NoOrganization() {
  const { t } = usePage()
  return (
    <div class="sheet empty">
      <EmptyArt />
      <h2>{t.organizations.none.title}</h2>
      <p>{t.organizations.none.text}</p>
      <div class="actions">
        <NewButton />
      </div>
    </div>
  )
}
