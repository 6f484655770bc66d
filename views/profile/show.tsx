import type { FormErrors } from '#src/http/forms.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Field, Select } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'

interface Props {
  values: Values<'name' | 'locale'>
  email: string
  organization: string | null
  errors?: FormErrors | undefined
}

export function ProfilePage({ values, email, organization, errors }: Props) {
  const { t } = usePage()
  const unset = organization ? t.profile.organizationLanguage : t.organizations.portalLanguage
  return (
    <div class="narrow">
      <Head title={t.profile.title} />
      <div class="sheet pad">
        <Facts>
          <Fact term={t.words.email}>
            <bdi>{email}</bdi>
          </Fact>
          {organization && (
            <Fact term={t.words.organization}>
              <bdi>{organization}</bdi>
            </Fact>
          )}
        </Facts>
      </div>
      <Form action="/profile" class="sheet pad" errors={errors}>
        <Field name="name" label={t.words.name} value={values.name} autocomplete="name" />
        <Select
          name="locale"
          label={t.profile.language}
          value={values.locale}
          languages
          options={[['', unset], ...Object.entries(t.languages)]}
          hint={t.profile.languageHint}
        />
        <button type="submit" class="primary">
          {t.profile.save}
        </button>
      </Form>
    </div>
  )
}
