import type { FormErrors } from '#src/http/forms.ts'
import type { ListedAddition } from '#src/users/addition.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Kept } from '#views/parts/kept.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { ADDING, AddHead, type Choice, LanguageSelect, OrganizationSelect } from './adding.tsx'
import { AddedLately } from './lately.tsx'

/** An example says more about the format than a description. */
const EXAMPLE = 'Ada Lindqvist <ada@example.org>'

/** What only the form for one person asks for. */
const OF_ONE = ['name', 'email', 'role'] as const

interface Props {
  values?: Values<'emails' | 'organization_id' | 'locale' | (typeof OF_ONE)[number]> | undefined
  errors?: FormErrors | undefined
  organizations: Choice[]
  /** What one added oneself in the last day. */
  lately: ListedAddition[]
}

export function AddSeveralPage({ values = {}, errors, organizations, lately }: Props) {
  const { t, user } = usePage()
  return (
    <div class="narrow">
      <AddHead way="several" organization={values.organization_id} />
      <Form id={ADDING} action="/users/several/preview" class="stack" errors={errors}>
        <Kept names={OF_ONE} values={values} />
        <section class="sheet pad" aria-labelledby="who">
          <h2 id="who">{t.adding.who}</h2>
          <Field
            name="emails"
            label={t.adding.emails}
            value={values.emails}
            rows={8}
            class="mono"
            autofocus={!errors}
            hint={
              <Sentences>
                {t.adding.emailsHint}
                {t.adding.emailsNamed}
                <code class="nowrap" dir="ltr">
                  {EXAMPLE}
                </code>
              </Sentences>
            }
          />
        </section>
        <section class="sheet pad" aria-labelledby="for-all">
          <h2 id="for-all">{t.adding.forAll}</h2>
          <div class="pair">
            {isStaff(user) && (
              <OrganizationSelect value={values.organization_id} organizations={organizations} />
            )}
            <LanguageSelect value={values.locale} />
          </div>
        </section>
        <div class="actions end">
          <a class="button plain quiet" href="/users">
            {t.words.cancel}
          </a>
          <button type="submit" class="primary">
            {t.adding.check}
          </button>
        </div>
      </Form>
      <AddedLately additions={lately} />
    </div>
  )
}
