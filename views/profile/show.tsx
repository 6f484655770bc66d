import type { CurrentUser } from '#src/http/context.ts'
import type { FormErrors } from '#src/http/forms.ts'
import type { OwnSession } from '#src/sessions/own.ts'
import type { Profile } from '#src/users/read-profile.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Field, Select } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { When } from '#views/parts/when.tsx'
import { OwnSessions } from './sessions.tsx'

interface Props {
  values: Values<'name' | 'phone' | 'locale'>
  /** What the page showed when it was opened. */
  seen: string
  user: CurrentUser
  profile: Profile
  sessions: OwnSession[]
  /** The hash of the session that this page is in. */
  current: string
  errors?: FormErrors | undefined
}

export function ProfilePage({ values, seen, user, profile, sessions, current, errors }: Props) {
  const { t } = usePage()
  const unset = user.organizationName ? t.profile.organizationLanguage : t.organizations.portalLanguage
  return (
    <div class="narrow">
      <Head title={t.profile.title} refused={errors !== undefined} />
      <SignInFacts user={user} profile={profile} />
      <Form action="/profile" class="sheet pad" errors={errors}>
        <Field name="name" label={t.words.name} value={values.name} autocomplete="name" />
        <Field
          name="phone"
          type="tel"
          label={t.profile.phone}
          value={values.phone}
          autocomplete="tel"
          optional
        />
        <Select
          name="locale"
          label={t.profile.language}
          value={values.locale}
          languages
          options={[['', unset], ...Object.entries(t.languages)]}
          hint={t.profile.languageHint}
        />
        <input type="hidden" name="seen" value={seen} />
        <button type="submit" class="primary">
          {t.profile.save}
        </button>
      </Form>
      <OwnSessions sessions={sessions} current={current} />
    </div>
  )
}

function SignInFacts({ user, profile }: Pick<Props, 'user' | 'profile'>) {
  const { t } = usePage()
  const isolate = useIsolate()
  return (
    <div class="sheet pad">
      <Facts>
        <Fact term={t.words.email}>
          <span class="row apart">
            <bdi>{user.email}</bdi>
            <a href="/profile/email">{t.profile.email.change}</a>
          </span>
          {profile.newEmail && (
            <div class="row apart">
              <span class="sub">{t.profile.email.waiting(isolate(profile.newEmail))}</span>
              <Form action="/profile/email/withdrawal">
                <button type="submit" class="compact">
                  {t.profile.email.withdraw}
                </button>
              </Form>
            </div>
          )}
        </Fact>
        <Fact term={t.sessions.password}>
          <span class="row apart">
            <span>
              {profile.passwordSetAt && (
                <>
                  {t.profile.password.since} <When at={profile.passwordSetAt} as="day" />
                </>
              )}
            </span>
            <a href="/profile/password">{t.profile.password.change}</a>
          </span>
        </Fact>
        {user.organizationName && (
          <Fact term={t.words.organization}>
            <bdi>{user.organizationName}</bdi>
          </Fact>
        )}
      </Facts>
    </div>
  )
}
