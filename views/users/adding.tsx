import { isStaff, usePage } from '#views/page.ts'
import { Select } from '#views/parts/field.tsx'
import { FormTabs } from '#views/parts/form-tabs.tsx'
import { Head } from '#views/parts/head.tsx'

export interface Choice {
  id: string
  name: string
}

interface AddHeadProps {
  way: 'one' | 'several'
  /** Stands in the addresses of both ways. */
  organization: string | undefined
}

/** The form of either way. */
export const ADDING = 'adding'

/** One person or several: two ways into the same list. */
export function AddHead({ way, organization }: AddHeadProps) {
  const { t, user } = usePage()
  const into = organization ? `?${new URLSearchParams({ organization })}` : ''
  return (
    <>
      <Head
        title={isStaff(user) ? t.adding.title : t.adding.titlePeople}
        lead={way === 'one' ? t.adding.oneLead : t.adding.severalLead}
        crumb={[t.users.title, '/users']}
        refused
      />
      <FormTabs
        label={t.adding.ways}
        form={ADDING}
        tabs={[
          { text: t.adding.one, href: `/users/new${into}`, action: '/users/new', current: way === 'one' },
          {
            text: t.adding.several,
            href: `/users/several${into}`,
            action: '/users/several/new',
            current: way === 'several',
          },
        ]}
      />
    </>
  )
}

export function OrganizationSelect(props: { value: string | undefined; organizations: Choice[] }) {
  const { t } = usePage()
  return (
    <Select
      name="organization_id"
      label={t.words.organization}
      value={props.value}
      options={[
        ['', t.adding.noOrganization],
        ...props.organizations.map(({ id, name }) => [id, name] as const),
      ]}
    />
  )
}

export function LanguageSelect({ value }: { value: string | undefined }) {
  const { t } = usePage()
  return (
    <Select
      name="locale"
      label={t.words.language}
      value={value}
      languages
      options={[['', t.adding.organizationLanguage], ...Object.entries(t.languages)]}
      hint={t.adding.languageHint}
    />
  )
}
