import type { OrganizationDetail } from '#src/organizations/list.ts'
import type { Underway } from '#src/users/underway.ts'
import { isStaff, usePage } from '#views/page.ts'
import { AskLink } from '#views/parts/ask-link.tsx'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { Menu } from '#views/parts/menu.tsx'
import { useIsolate } from '#views/parts/names.tsx'

interface Props {
  organization: OrganizationDetail & Underway
  refused: boolean
}

export function OrganizationHead({ organization, refused }: Props) {
  const { t, user } = usePage()
  const { name, people, active, underway, deactivatedAt } = organization
  const staff = isStaff(user)
  return (
    <Head
      title={<bdi>{name}</bdi>}
      lead={t.organizations.numbers(people, active, underway)}
      {...(staff && { crumb: [t.organizations.title, '/organizations'] as const })}
      refused={refused}
      actions={
        <>
          {deactivatedAt === null && <Inviting organization={organization} />}
          {staff && (
            <a class="button" href={`/organizations/${organization.id}/mails`}>
              {t.brand.own.link}
            </a>
          )}
          {staff && <Standing organization={organization} />}
        </>
      }
    />
  )
}

function Inviting({ organization: { id, uninvited } }: Pick<Props, 'organization'>) {
  const { t, user } = usePage()
  const only = isStaff(user) ? `&organization=${id}` : ''
  return (
    <>
      <a
        class={uninvited > 0 ? 'button' : 'button primary'}
        href={isStaff(user) ? `/users/new?organization=${id}` : '/users/new'}
      >
        <Icon name="plus" /> {t.users.addPeople}
      </a>
      {uninvited > 0 && (
        <a class="button primary" href={`/sendings/new?status=none${only}`}>
          <Icon name="send" /> {t.home.invite(uninvited)}
        </a>
      )}
    </>
  )
}

function Standing({ organization: { id, name, deactivatedAt } }: Pick<Props, 'organization'>) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { deactivation } = t.organizations
  const page = `/organizations/${id}`
  if (deactivatedAt)
    return (
      <Form action={`${page}/reactivation`} class="actions">
        <button type="submit" class="primary">
          {deactivation.reactivate}
        </button>
      </Form>
    )
  return (
    <Menu id="more" label={t.words.actionsFor(isolate(name))}>
      <AskLink to={`${page}/deactivation`} text={deactivation.open} style="danger" />
    </Menu>
  )
}
