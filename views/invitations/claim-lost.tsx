import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'
import { Onward } from '#views/parts/onward.tsx'

/** The half hour for choosing a password is over, or the cookie that proves it is in another browser. */
export function ClaimLostPage() {
  const { lost } = usePage().t.passwords
  return (
    <>
      <Welcome title={lost.title} lead={lost.lead} />
      <p>{lost.text}</p>
      <p>
        <Onward to="/sign-in">{lost.signIn}</Onward>
      </p>
    </>
  )
}
