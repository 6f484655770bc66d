import type { PropsWithChildren } from 'hono/jsx'
import type { Judgement } from '#src/passwords/rules.ts'
import { usePage } from '#views/page.ts'
import { PasswordField } from '#views/parts/password.tsx'
import { Rules } from './rules.tsx'
import { Strength } from './strength.tsx'

type Props = PropsWithChildren<{
  label: string
  minLength: number
  maxLength: number
  /** Where what is typed is judged. */
  judgedAt: string
  /** What was typed was refused, and is not shown again. */
  refused: boolean
  suggested?: { passphrase: string; judged: Judgement } | undefined
  autofocus?: boolean
}>

/** Choosing a password: the rules, the field, and how hard it is to guess. Its form carries what `useLiveRules` says. */
export function NewPassword({ label, minLength, maxLength, judgedAt, refused, ...props }: Props) {
  const { suggested, autofocus, children } = props
  const { passwords } = usePage().t
  return (
    <>
      <Rules minLength={minLength} />
      <div class="stack tight">
        <PasswordField
          label={label}
          autocomplete="new-password"
          minLength={minLength}
          maxLength={maxLength}
          describedBy="rules-title rules"
          hint={suggested ? passwords.suggested : refused && passwords.refused}
          suggested={suggested?.passphrase}
          judgedAt={judgedAt}
          autofocus={autofocus ?? false}
        />
        <Strength judged={suggested?.judged} />
        {children}
      </div>
      <p class="visually-hidden" role="status" data-live></p>
    </>
  )
}
