import { usePage } from '#views/page.ts'
import { NumberField } from '#views/parts/number-field.tsx'
import type { SectionProps } from './show.tsx'

export function OrganizationsFields({ values, bounds }: SectionProps) {
  const { organizations } = usePage().t.settings
  return (
    <>
      <p class="muted">{organizations.lead}</p>
      <div class="pair">
        <NumberField
          name="organization_bulk"
          label={organizations.bulk}
          value={values.organization_bulk}
          bounds={bounds('organization_bulk')}
          unit="people"
          hint={organizations.bulkHint}
        />
        <NumberField
          name="organization_daily"
          label={organizations.daily}
          value={values.organization_daily}
          bounds={bounds('organization_daily')}
          unit="people"
          hint={organizations.dailyHint}
        />
      </div>
    </>
  )
}
