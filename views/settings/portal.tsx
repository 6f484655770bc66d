import { usePage } from '#views/page.ts'
import { Field, Select } from '#views/parts/field.tsx'
import type { SectionProps } from './show.tsx'
import { TimeZoneField } from './time-zone.tsx'

export function PortalFields({ values }: SectionProps) {
  const { t } = usePage()
  const { portal } = t.settings
  return (
    <>
      <Field
        name="portal_name"
        label={portal.name}
        value={values.portal_name}
        hint={portal.nameHint}
        maxlength={80}
        autocomplete="organization"
      />
      <Field
        name="portal_address"
        label={portal.address}
        value={values.portal_address}
        hint={portal.addressHint}
        autocomplete="url"
        optional
      />
      <Select
        name="default_locale"
        label={portal.language}
        value={values.default_locale}
        options={Object.entries(t.languages)}
        hint={portal.languageHint}
        languages
      />
      <TimeZoneField value={values.time_zone} />
    </>
  )
}
