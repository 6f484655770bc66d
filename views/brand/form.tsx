import type { Brand, BrandPlace, Colours } from '#src/brand/brand.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import type { LookFault } from './below-look.tsx'
import { LookField } from './fields.tsx'
import { LogoField } from './logo-field.tsx'

interface Props {
  brand: Brand
  basedOn: string
  faults?: LookFault<BrandPlace>[]
}

/** Each colour of a text below the one that it stands on. */
const PAIRS = [
  ['header', 'headerText'],
  ['button', 'buttonText'],
] as const
const NAMES: Record<keyof Colours, string> = {
  header: 'header',
  headerText: 'header_text',
  button: 'button',
  buttonText: 'button_text',
}

export function BrandForm({ brand, basedOn, faults = [] }: Props) {
  const { t } = usePage()
  const words = t.brand
  const at = (place: BrandPlace) => ({
    faults: faults.filter((fault) => fault.place === place),
    autofocus: faults[0]?.place === place,
  })
  return (
    <Form action="/brand" id="template" class="sheet pad" multipart>
      <input type="hidden" name="based_on" value={basedOn} />
      <LogoField logo={brand.logo} label={words.logo} {...at('logo')} />
      {PAIRS.map((pair) => (
        <div class="pair" key={pair[0]}>
          {pair.map((colour) => (
            <LookField
              key={colour}
              name={NAMES[colour]}
              label={words[colour]}
              value={brand.colours[colour]}
              colour
              {...at(colour)}
            />
          ))}
        </div>
      ))}
      <LookField
        name="footer"
        label={words.footer}
        value={brand.footer}
        hint={words.footerHint}
        rows={3}
        optional
        {...at('footer')}
      />
      <div class="actions">
        <button type="submit" name="do" value="save" class="primary">
          {words.save}
        </button>
        <button type="submit" name="do" value="show" class="no-js">
          {t.templates.preview.show}
        </button>
      </div>
    </Form>
  )
}
