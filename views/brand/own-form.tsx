import type { OrganizationBrand, OrganizationBrandPlace } from '#src/brand/brand.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Variables } from '#views/parts/variables.tsx'
import type { LookFault } from './below-look.tsx'
import { LookField } from './fields.tsx'
import { LogoField } from './logo-field.tsx'

export interface OwnFormProps {
  organization: { id: string; name: string }
  brand: OrganizationBrand
  basedOn: string
  variables: string[]
  faults?: LookFault<OrganizationBrandPlace>[]
}

export function OwnForm({ organization, brand, basedOn, variables, faults = [] }: OwnFormProps) {
  const { t } = usePage()
  const { own } = t.brand
  const at = (place: OrganizationBrandPlace) => ({
    faults: faults.filter((fault) => fault.place === place),
    autofocus: faults[0]?.place === place,
  })
  return (
    <Form action={`/organizations/${organization.id}/mails`} id="template" class="sheet pad" multipart>
      <input type="hidden" name="based_on" value={basedOn} />
      <LogoField logo={brand.logo} label={own.logo} {...at('logo')} />
      <LookField
        name="sender_name"
        label={own.senderName}
        value={brand.senderName ?? ''}
        hint={own.senderHint}
        optional
        {...at('senderName')}
      />
      <LookField
        name="text"
        label={own.text}
        value={brand.text}
        hint={own.textHint}
        rows={4}
        optional
        {...at('text')}
      />
      <Variables names={variables} />
      <div class="actions">
        <button type="submit" name="do" value="save" class="primary">
          {own.save}
        </button>
        <button type="submit" name="do" value="show" class="no-js">
          {t.templates.preview.show}
        </button>
      </div>
    </Form>
  )
}
