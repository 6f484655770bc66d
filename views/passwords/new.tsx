import type { FormErrors } from '#src/http/forms.ts'
import type { Judgement } from '#src/passwords/rules.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Welcome } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { PasswordField } from '#views/parts/password.tsx'
import { Rules, useLiveWords } from './rules.tsx'
import { SignInName } from './sign-in-name.tsx'
import { Strength } from './strength.tsx'

interface Props {
  email: string
  minLength: number
  suggested?: { passphrase: string; judged: Judgement } | undefined
  errors?: FormErrors | undefined
}

export function SetPasswordPage({ email, minLength, suggested, errors }: Props) {
  const { t, portalName } = usePage()
  const live = useLiveWords()
  const data = { ...live, 'data-least': String(minLength), 'data-own': `${email} ${portalName}` }
  return (
    <>
      <Welcome title={t.passwords.title} lead={t.passwords.lead} />
      <Form action="/set-password" class="stack" errors={errors} data={data}>
        <SignInName email={email} />
        <Rules minLength={minLength} />
        <div class="stack tight">
          <PasswordField
            label={t.passwords.label}
            autocomplete="new-password"
            minLength={minLength}
            describedBy="rules-title rules"
            hint={suggested ? t.passwords.suggested : errors?.password && t.passwords.refused}
            suggested={suggested?.passphrase}
            judgedAt="/set-password/check"
            autofocus
          />
          <Strength judged={suggested?.judged} />
          <p>
            <button type="submit" form="suggest" class="plain compact">
              <Icon name="wand-sparkles" /> {t.passwords.suggest}
            </button>
          </p>
        </div>
        <p class="visually-hidden" role="status" data-live></p>
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
