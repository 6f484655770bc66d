import type { ListedUser } from '#src/users/row.ts'
import { usePage } from '#views/page.ts'
import { AskLink } from '#views/parts/ask-link.tsx'
import { Menu } from '#views/parts/menu.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'

/** One form for all rows: it stands beside the form around the table, where a form of its own could not. */
export const SEND_ONE = 'send-one'

export function RowMenu({ person }: { person: ListedUser }) {
  const { t, user } = usePage()
  const isolate = useIsolate()
  return (
    <Menu id={`m-${person.id}`} label={t.words.actionsFor(isolate(nameOf(person)))}>
      <a href={`/users/${person.id}`}>{t.users.open}</a>
      {person.invitable && user?.role !== 'manager' && (
        <a href={`/users/${person.id}/link`}>{t.users.copyLink}</a>
      )}
      {person.invitable && (
        <button type="submit" form={SEND_ONE} name="user_ids" value={person.id}>
          {person.status === 'none' ? t.users.sendOne : t.users.sendAgain}
        </button>
      )}
      <a href={`/users/${person.id}/edit`}>{t.users.edit.open}</a>
      {person.status !== 'deactivated' && (
        <>
          <hr />
          <AskLink to={`/users/${person.id}/deactivation`} text={t.users.deactivation.open} style="danger" />
        </>
      )}
    </Menu>
  )
}
