import { usePage } from '#views/page.ts'
import type { SectionProps } from './show.tsx'
import { Tick } from './tick.tsx'

export function SignInFields({ values }: SectionProps) {
  const { signIn } = usePage().t.settings
  return (
    <>
      <Tick name="recovery" label={signIn.recovery} value={values.recovery} hint={signIn.recoveryHint} />
      <Tick
        name="registration"
        label={signIn.registration}
        value={values.registration}
        hint={signIn.registrationHint}
      />
      <Tick
        name="registration_approval"
        label={signIn.approval}
        value={values.registration_approval}
        hint={signIn.approvalHint}
      />
    </>
  )
}
