import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { OrganizationFields, type OrganizationValues } from './form.tsx'

interface Props {
  values?: OrganizationValues | undefined
  errors?: FormErrors | undefined
}

export function NewOrganizationPage({ values = {}, errors }: Props) {
  const { t } = usePage()
  return (
    <div class="narrow">
      <Head
        title={t.organizations.new}
        lead={t.organizations.newLead}
        crumb={[t.organizations.title, '/organizations']}
        refused={errors !== undefined}
      />
      <Form action="/organizations" class="stack" errors={errors} swap>
        <div class="sheet pad">
          <OrganizationFields values={values} autofocus={!errors} />
        </div>
        <div class="actions end">
          <a class="button plain quiet" href="/organizations">
            {t.words.cancel}
          </a>
          <button type="submit" class="primary">
            {t.organizations.add}
          </button>
        </div>
      </Form>
    </div>
  )
}
