import type { UserDetail } from '#src/users/show.ts'
import { usePage } from '#views/page.ts'
import { AskLink } from '#views/parts/ask-link.tsx'
import { Form } from '#views/parts/form.tsx'
import { Menu } from '#views/parts/menu.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'

/** What is done rarely, and asked about first where others will feel it. */
export function MoreMenu({ person }: { person: UserDetail }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { may } = person
  const page = `/users/${person.id}`
  return (
    <Menu id="more" label={t.words.actionsFor(isolate(nameOf(person)))}>
      <a href={`${page}/edit`}>{t.users.edit.open}</a>
      {may.administer && <Administer page={page} way={may.administer} />}
      {may.recover && <AskLink to={`${page}/recovery`} text={t.users.recovery.open} />}
      {may.revoke && <AskLink to={`${page}/revocation`} text={t.users.revocation.open} />}
      {may.deactivate && (
        <>
          <hr />
          <AskLink to={`${page}/deactivation`} text={t.users.deactivation.open} style="danger" />
        </>
      )}
    </Menu>
  )
}

function Administer({ page, way }: { page: string; way: 'make' | 'unmake' }) {
  const { administrator } = usePage().t.users
  return (
    <Form action={`${page}/administrator`}>
      <button type="submit" name="administrator" value={way === 'make' ? 'yes' : 'no'}>
        {administrator[way]}
      </button>
    </Form>
  )
}

export function Reactivate({ person }: { person: UserDetail }) {
  const { deactivation } = usePage().t.users
  return (
    <Form action={`/users/${person.id}/reactivation`} class="actions">
      <button type="submit" class="primary">
        {deactivation.reactivate}
      </button>
    </Form>
  )
}
