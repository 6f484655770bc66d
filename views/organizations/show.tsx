import type { FormErrors } from '#src/http/forms.ts'
import type { OrganizationDetail } from '#src/organizations/list.ts'
import type { ListedUser } from '#src/users/row.ts'
import type { Underway } from '#src/users/underway.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Form } from '#views/parts/form.tsx'
import { Note } from '#views/parts/note.tsx'
import { OrganizationFields, type OrganizationValues } from './form.tsx'
import { OrganizationHead } from './head.tsx'
import { PeopleSheet } from './people.tsx'

interface Props {
  organization: OrganizationDetail & Underway
  people: ListedUser[]
  values: OrganizationValues
  /** What the page showed when it was opened. */
  seen: string
  errors?: FormErrors | undefined
}

export function OrganizationPage({ organization, people, values, seen, errors }: Props) {
  const { t, user } = usePage()
  const { id, deactivatedAt } = organization
  return (
    <>
      <OrganizationHead organization={organization} refused={errors !== undefined} />
      {deactivatedAt && (
        <Note icon="door-closed" title={t.organizations.deactivated.title}>
          {t.organizations.deactivated.text}
        </Note>
      )}
      <div class="cols">
        <PeopleSheet organization={organization} people={people} />
        <div class="stack">
          <Form action={`/organizations/${id}`} class="sheet pad" labelledBy="details" errors={errors} swap>
            <h2 id="details">{t.organizations.details}</h2>
            <OrganizationFields values={values} />
            <input type="hidden" name="seen" value={seen} />
            <button type="submit">{t.organizations.save}</button>
          </Form>
          {!isStaff(user) && <SetByPortal organization={organization} />}
        </div>
      </div>
    </>
  )
}

/** What its administrators should know and can't change. */
function SetByPortal({ organization: { domains, locale } }: { organization: OrganizationDetail }) {
  const { t } = usePage()
  return (
    <section class="sheet pad" aria-labelledby="set">
      <h2 id="set">{t.organizations.setByPortal}</h2>
      <Facts>
        <Fact term={t.organizations.domains}>
          {domains.length > 0 ? <bdi>{domains.join(', ')}</bdi> : t.organizations.anyDomain}
        </Fact>
        <Fact term={t.organizations.language}>
          {locale ? <span lang={locale}>{t.languages[locale]}</span> : t.organizations.portalLanguage}
        </Fact>
      </Facts>
    </section>
  )
}
