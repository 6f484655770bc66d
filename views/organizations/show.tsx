import type { FormErrors } from '#src/http/forms.ts'
import type { ListedOrganization } from '#src/organizations/list.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { OrganizationFields, type OrganizationValues } from './form.tsx'

interface Props {
  organization: ListedOrganization
  values?: OrganizationValues | undefined
  errors?: FormErrors | undefined
}

export function OrganizationPage({ organization, values, errors }: Props) {
  const { t } = usePage()
  const { id, name, locale } = organization
  return (
    <>
      <Head
        title={<bdi>{name}</bdi>}
        crumb={[t.organizations.title, '/organizations']}
        refused={errors !== undefined}
        actions={
          <a class="button" href={`/organizations/${id}/mails`}>
            {t.brand.own.link}
          </a>
        }
      />
      <div class="cols">
        <Form action={`/organizations/${id}`} class="sheet pad" labelledBy="details" errors={errors} swap>
          <h2 id="details">{t.organizations.details}</h2>
          <OrganizationFields values={values ?? { name, locale: locale ?? '' }} />
          <button type="submit" class="primary">
            {t.organizations.save}
          </button>
        </Form>
        <Numbers organization={organization} />
      </div>
    </>
  )
}

function Numbers({ organization }: { organization: ListedOrganization }) {
  const { t } = usePage()
  const number = useNumber()
  const { id, people, active, underway, admins } = organization
  return (
    <section class="sheet pad" aria-labelledby="numbers">
      <div class="row apart">
        <h2 id="numbers">{t.organizations.facts}</h2>
        <a class="small" href={`/users?organization=${id}`}>
          {t.organizations.toUsers}
        </a>
      </div>
      <Facts>
        <Fact term={t.organizations.people}>{number(people)}</Fact>
        <Fact term={t.organizations.active}>{number(active)}</Fact>
        <Fact term={t.organizations.underway}>{number(underway)}</Fact>
        <Fact term={t.organizations.admins}>{number(admins)}</Fact>
      </Facts>
    </section>
  )
}
