import type { Role } from '#db/schema.ts'
import type { FormErrors } from '#src/http/forms.ts'
import type { UserDetail } from '#src/users/show.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { type Choice, LanguageSelect, OrganizationSelect } from './adding.tsx'
import { RoleSelect } from './role.tsx'

interface Props {
  person: UserDetail
  values: Values<'name' | 'email' | 'phone' | 'locale' | 'organization_id' | 'role'>
  /** What the page showed when it was opened. */
  seen: string
  errors?: FormErrors | undefined
  organizations: Choice[]
  roles: readonly Role[]
}

export function EditUserPage({ person, values, seen, errors, organizations, roles }: Props) {
  const { t, user } = usePage()
  const isolate = useIsolate()
  const page = `/users/${person.id}`
  return (
    <div class="narrow">
      <Head
        title={t.users.edit.title(isolate(nameOf(person)))}
        lead={<bdi>{person.email}</bdi>}
        crumb={[isolate(nameOf(person)), page]}
        refused={errors !== undefined}
      />
      <Form action={page} class="stack" errors={errors} swap>
        <div class="sheet pad">
          <Field
            name="name"
            label={t.words.name}
            value={values.name}
            hint={t.adding.nameHint}
            autofocus={!errors}
          />
          {person.may.readdress && (
            <Field
              name="email"
              type="email"
              label={t.words.email}
              value={values.email}
              hint={person.may.revoke ? t.users.edit.emailHint : t.adding.emailHint}
            />
          )}
          <Field name="phone" label={t.profile.phone} value={values.phone} autocomplete="off" optional />
          <div class="pair">
            {isStaff(user) && (
              <OrganizationSelect value={values.organization_id} organizations={organizations} />
            )}
            <LanguageSelect value={values.locale} />
          </div>
          {user?.role === 'admin' && <RoleSelect value={values.role} roles={roles} />}
          {isStaff(user) && <p class="muted">{t.users.edit.rights}</p>}
        </div>
        <input type="hidden" name="seen" value={seen} />
        <div class="actions end">
          <a class="button plain quiet" href={page}>
            {t.words.cancel}
          </a>
          <button type="submit" class="primary">
            {t.users.edit.save}
          </button>
        </div>
      </Form>
    </div>
  )
}
