import { usePage } from '#views/page.ts'
import { Field, Select } from '#views/parts/field.tsx'
import type { Values } from '#views/parts/form.tsx'

export type OrganizationValues = Values<'name' | 'locale'>

export function OrganizationFields({
  values,
  autofocus,
}: {
  values: OrganizationValues
  autofocus?: boolean
}) {
  const { t } = usePage()
  return (
    <>
      <Field
        name="name"
        label={t.organizations.name}
        value={values.name}
        autocomplete="organization"
        autofocus={autofocus ?? false}
      />
      <Select
        name="locale"
        label={t.organizations.language}
        value={values.locale}
        languages
        options={[['', t.organizations.portalLanguage], ...Object.entries(t.languages)]}
        hint={t.organizations.languageHint}
      />
    </>
  )
}
