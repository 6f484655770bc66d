import type { Role } from '#db/schema.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Kept } from '#views/parts/kept.tsx'
import { ADDING, AddHead, type Choice, LanguageSelect, OrganizationSelect } from './adding.tsx'
import { RoleSelect } from './role.tsx'

interface Props {
  values?: Values<'name' | 'email' | 'organization_id' | 'locale' | 'role' | 'emails'> | undefined
  errors?: FormErrors | undefined
  organizations: Choice[]
  /** Those that the one who adds can give; with one or none there is nothing to choose. */
  roles: readonly Role[]
}

export function AddUserPage({ values = {}, errors, organizations, roles }: Props) {
  const { t, user } = usePage()
  return (
    <div class="narrow">
      <AddHead way="one" organization={values.organization_id} />
      <Form id={ADDING} action="/users" class="stack" errors={errors} swap>
        <Kept names={['emails']} values={values} />
        <section class="sheet pad" aria-labelledby="who">
          <h2 id="who">{t.adding.who}</h2>
          <Field
            name="name"
            label={t.words.name}
            value={values.name}
            hint={t.adding.nameHint}
            autofocus={!errors}
          />
          <Field
            name="email"
            type="email"
            label={t.words.email}
            value={values.email}
            hint={t.adding.emailHint}
          />
          {errors?.email === 'domain_not_allowed' && isStaff(user) && (
            <label class="check">
              <input type="checkbox" name="any_domain" value="yes" />
              <span>{t.adding.anyDomain}</span>
            </label>
          )}
          <div class="pair">
            {isStaff(user) && (
              <OrganizationSelect value={values.organization_id} organizations={organizations} />
            )}
            <LanguageSelect value={values.locale} />
          </div>
          {isStaff(user) && roles.length > 1 && <RoleSelect value={values.role} roles={roles} />}
        </section>
        <div class="actions end">
          <a class="button plain quiet" href="/users">
            {t.words.cancel}
          </a>
          <button type="submit" class="primary">
            {t.adding.add}
          </button>
        </div>
      </Form>
    </div>
  )
}
