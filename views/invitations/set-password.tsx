import type { FormErrors } from '#src/http/forms.ts'
import type { Judgement } from '#src/passwords/rules.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { NewPassword } from '#views/passwords/new-password.tsx'
import { useLiveRules } from '#views/passwords/rules.tsx'
import { SignInName } from './sign-in-name.tsx'

interface Props {
  email: string
  minLength: number
  maxLength: number
  suggested?: { passphrase: string; judged: Judgement } | undefined
  errors?: FormErrors | undefined
}

export function SetPasswordPage({ email, minLength, maxLength, suggested, errors }: Props) {
  const { t, portalName } = usePage()
  const data = useLiveRules({ minLength, own: [email, portalName] })
  return (
    <>
      <Welcome title={t.passwords.title} lead={t.passwords.lead} />
      <Form action="/set-password" class="stack" errors={errors} data={data}>
        <SignInName email={email} />
        <NewPassword
          label={t.passwords.label}
          minLength={minLength}
          maxLength={maxLength}
          judgedAt="/set-password/check"
          refused={errors?.password !== undefined}
          suggested={suggested}
          autofocus
        >
          <p>
            <button type="submit" form="suggest" class="plain compact">
              <Icon name="wand-sparkles" /> {t.passwords.suggest}
            </button>
          </p>
        </NewPassword>
        <button type="submit" class="primary large">
          {t.passwords.save}
        </button>
      </Form>
      <Form action="/set-password/suggestion" id="suggest" />
      <Form action="/set-password/later" class="stack tight">
        <p class="muted small">{t.passwords.notNowHint}</p>
        <p>
          <button type="submit" class="compact">
            {t.passwords.notNow}
          </button>
        </p>
      </Form>
    </>
  )
}
