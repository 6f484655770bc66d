import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { NumberField } from '#views/parts/number-field.tsx'
import { Choice } from './choice.tsx'
import type { SectionProps } from './show.tsx'
import { Tick } from './tick.tsx'

export function LinksFields({ values, bounds }: SectionProps) {
  const { links } = usePage().t.settings
  return (
    <>
      <div class="pair">
        <NumberField
          name="link_days"
          label={links.days}
          value={values.link_days}
          bounds={bounds('link_days')}
          unit="days"
          hint={links.daysHint}
        />
        <Field
          name="reminder_days"
          label={links.reminders}
          value={values.reminder_days}
          hint={links.remindersHint}
          optional
        />
      </div>
      <Choice
        name="opening_mode"
        legend={links.opening}
        value={values.opening_mode}
        options={[
          ['press', links.press, links.pressHint],
          ['address', links.address, links.addressHint],
        ]}
      />
      <Tick name="new_links" label={links.newLinks} value={values.new_links} hint={links.newLinksHint} />
    </>
  )
}
