import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'
import { Onward } from '#views/parts/onward.tsx'

export type Said = 'sent' | 'waiting' | 'known' | 'renewed'

interface Props {
  what: Said
  /** Whether there is a way back for those who forgot their password. */
  recovery: boolean
}

/** Where somebody stands after asking or confirming; it names nobody. */
export function RegistrationSaidPage({ what, recovery }: Props) {
  const { t } = usePage()
  const { title, lead } = t.registrations[what]
  return (
    <>
      <Welcome title={title} lead={lead} />
      {what === 'known' ? (
        <p class="row">
          <Onward to="/sign-in" button>
            {t.sessions.submit}
          </Onward>
          {recovery && <Onward to="/recovery">{t.sessions.forgot}</Onward>}
        </p>
      ) : (
        <p class="muted">{t.registrations[what].hint}</p>
      )}
    </>
  )
}
