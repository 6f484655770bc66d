import type { OrganizationBrand, OrganizationBrandPlace } from '#src/brand/brand.ts'
import type { OrganizationBrandVersion } from '#src/brand/organization.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Variables } from '#views/templates/variables.tsx'
import { LogoField, type LookFault, LookField } from './fields.tsx'
import { SampleFrame, SampleSheet } from './sample.tsx'

interface Props {
  organization: { id: string; name: string }
  inUse: OrganizationBrandVersion
  brand: OrganizationBrand
  basedOn: string
  variables: string[]
  frame: string | null
  faults?: LookFault<OrganizationBrandPlace>[]
  clash?: boolean
  refused: boolean
}

export function OrganizationBrandPage(props: Props) {
  const { organization, inUse, frame, clash, refused } = props
  const { t } = usePage()
  const isolate = useIsolate()
  const action = `/organizations/${organization.id}/mails`
  return (
    <>
      <Head
        title={t.brand.own.title}
        lead={t.brand.own.lead}
        crumb={[organization.name, `/organizations/${organization.id}`]}
        refused={refused}
      />
      {clash && (
        <Note tone="bad" title={t.brand.conflict(inUse.by ? isolate(inUse.by.name) : t.words.byItself)} alert>
          {t.brand.conflictText}
        </Note>
      )}
      <div class="editor" id="editor">
        <OwnForm {...props} />
        <SampleSheet action={action}>
          <div id="preview">
            <SampleFrame frame={frame} />
          </div>
        </SampleSheet>
      </div>
    </>
  )
}

function OwnForm({ organization, brand, basedOn, variables, faults = [] }: Props) {
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
        {...at('senderName')}
      />
      <LookField
        name="text"
        label={own.text}
        value={brand.text}
        hint={own.textHint}
        rows={4}
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
