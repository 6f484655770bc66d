import type { ListedOrganization } from '#src/organizations/list.ts'
import type { Underway } from '#src/users/underway.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { EmptyArt, Icon } from '#views/parts/icon.tsx'
import { Tag } from '#views/parts/status.tsx'
import { CardTable, Cell, Column, OnCard, Row, TableBody, TableHead } from '#views/parts/table.tsx'
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
      <CardTable caption={t.organizations.title}>
        <TableHead>
          <Column>{t.organizations.name}</Column>
          <Column>{t.words.language}</Column>
          <Column is="num">{t.organizations.people}</Column>
          <Column is="num">{t.organizations.active}</Column>
          <Column is="num">{t.organizations.underway}</Column>
          <Column>{t.organizations.admins}</Column>
        </TableHead>
        <TableBody>
          {organizations.map((organization) => (
            <OrganizationRow key={organization.id} organization={organization} />
          ))}
        </TableBody>
      </CardTable>
    </div>
  )
}

function OrganizationRow({ organization }: { organization: Props['organizations'][number] }) {
  const { t } = usePage()
  const number = useNumber()
  const { id, name, locale, deactivatedAt, people, active, underway, admins } = organization
  return (
    <Row>
      <Cell>
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
      </Cell>
      <Cell>
        <OnCard>{t.words.language}</OnCard>{' '}
        {locale ? (
          <span lang={locale}>{t.languages[locale]}</span>
        ) : (
          <span class="muted">{t.organizations.portalLanguage}</span>
        )}
      </Cell>
      <Cell is="num">
        <OnCard>{t.organizations.people}</OnCard> {number(people)}
      </Cell>
      <Cell is="num">
        <OnCard>{t.organizations.active}</OnCard> {number(active)}
      </Cell>
      <Cell is="num">
        <OnCard>{t.organizations.underway}</OnCard> {number(underway)}
      </Cell>
      <Cell>
        <OnCard>{t.organizations.admins}</OnCard>{' '}
        {admins > 0 ? number(admins) : <Tag tone="warn">{t.words.none}</Tag>}
      </Cell>
    </Row>
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
