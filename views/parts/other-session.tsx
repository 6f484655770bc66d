import { usePage } from '#views/page.ts'
import { type Named, nameOf, useIsolate } from './names.tsx'
import { Note } from './note.tsx'

interface Props {
  /** Who is signed in, where a link is somebody else's. */
  person: Named | null
  notFor: (email: string) => string
}

/** Says whose session ends when the person whom the link is for goes on. */
export function OtherSession({ person, notFor }: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  if (!person) return null
  return (
    <Note tone="warn" title={t.invitations.signedIn(isolate(nameOf(person)))}>
      {notFor(isolate(person.email))}
    </Note>
  )
}
