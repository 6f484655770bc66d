import { isStaff, usePage } from '#views/page.ts'
import { Field, Select } from '#views/parts/field.tsx'
import type { Values } from '#views/parts/form.tsx'

export type OrganizationValues = Values<'name' | 'phone' | 'locale' | 'domains'>

/** Administrators of an organization change what it is called and how it is reached; the rest is set by the portal. */
type Props = { values: OrganizationValues; autofocus?: boolean }

export function OrganizationFields({ values, autofocus = false }: Props) {
  const { t, user } = usePage()
  return (
    <>
      <Field
        name="name"
        label={t.organizations.name}
        value={values.name}
        autocomplete="organization"
        autofocus={autofocus}
      />
      <Field name="phone" label={t.organizations.phone} value={values.phone} autocomplete="tel" optional />
      {isStaff(user) && <SetByPortal values={values} />}
    </>
  )
}

function SetByPortal({ values }: { values: OrganizationValues }) {
  const { t } = usePage()
  return (
    <>
      <Select
        name="locale"
        label={t.organizations.language}
        value={values.locale}
        languages
        options={[['', t.organizations.portalLanguage], ...Object.entries(t.languages)]}
        hint={t.organizations.languageHint}
      />
      <Field
        name="domains"
        label={t.organizations.domains}
        value={values.domains}
        hint={t.organizations.domainsHint}
        optional
      />
    </>
  )
}
