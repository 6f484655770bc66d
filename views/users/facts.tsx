import type { UserDetail } from '#src/users/show.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { When } from '#views/parts/when.tsx'

export function ContactFacts({
  person: { name, email, phone, organization, locale },
}: {
  person: UserDetail
}) {
  const { t, user } = usePage()
  return (
    <Facts>
      {name && (
        <Fact term={t.words.name}>
          <bdi>{name}</bdi>
        </Fact>
      )}
      <Fact term={t.words.email}>
        <bdi>{email}</bdi>
      </Fact>
      {phone && (
        <Fact term={t.profile.phone}>
          <bdi dir="ltr">{phone}</bdi>
        </Fact>
      )}
      {organization && (
        <Fact term={t.words.organization}>
          <Organization {...organization} linked={isStaff(user)} />
        </Fact>
      )}
      <Fact term={t.words.language}>
        <span lang={locale}>{t.languages[locale]}</span>
      </Fact>
    </Facts>
  )
}

function Organization({ id, name, linked }: { id: string; name: string; linked: boolean }) {
  if (!linked) return <bdi>{name}</bdi>
  return (
    <a href={`/organizations/${id}`}>
      <bdi>{name}</bdi>
    </a>
  )
}

export function AccessFacts({ person }: { person: UserDetail }) {
  const { t } = usePage()
  return (
    <Facts>
      <Fact term={t.words.role}>{t.roles[person.role]}</Fact>
      <Fact term={t.users.administers}>{person.organizationAdmin ? t.words.yes : t.words.no}</Fact>
      <Fact term={t.users.list.activity}>
        {t.activity[person.activity]} · <When at={person.activityAt} />
      </Fact>
      {person.invitedBy && (
        <Fact term={t.users.invitedBy}>
          <bdi>{person.invitedBy}</bdi>
        </Fact>
      )}
      <Fact term={t.users.since}>
        <When at={person.createdAt} as="day" />
      </Fact>
    </Facts>
  )
}
