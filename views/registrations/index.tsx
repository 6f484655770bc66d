import type { WaitingRegistration } from '#src/registrations/list.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { EmptyArt } from '#views/parts/icon.tsx'
import { nameOf, useIsolate, Who } from '#views/parts/names.tsx'
import { When } from '#views/parts/when.tsx'

export function RegistrationsPage({ registrations }: { registrations: WaitingRegistration[] }) {
  const { t } = usePage()
  const { waitingList } = t.registrations
  return (
    <>
      <Head title={waitingList.title} lead={waitingList.lead} crumb={[t.users.title, '/users']} />
      {registrations.length === 0 ? (
        <div class="sheet empty">
          <EmptyArt />
          <h2>{waitingList.none.title}</h2>
          <p>{waitingList.none.text}</p>
        </div>
      ) : (
        <div class="sheet">
          <ul class="list">
            {registrations.map((registration) => (
              <Line key={registration.id} registration={registration} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Line({ registration }: { registration: WaitingRegistration }) {
  const { waitingList } = usePage().t.registrations
  const isolate = useIsolate()
  const { id, organization, confirmedAt } = registration
  const name = isolate(nameOf(registration))
  return (
    <li>
      <div>
        <Who person={registration} />
        <span class="sub">
          {organization ? <bdi>{organization.name}</bdi> : waitingList.noOrganization} ·{' '}
          <When at={confirmedAt} />
        </span>
      </div>
      <div class="actions">
        <Decision to={`/registrations/${id}/refusal`} text={waitingList.decline} about={name} quiet />
        <Decision to={`/registrations/${id}/approval`} text={waitingList.approve} about={name} />
      </div>
    </li>
  )
}

function Decision(props: { to: string; text: string; about: string; quiet?: boolean }) {
  const { to, text, about, quiet } = props
  return (
    <Form action={to} class="actions">
      <button type="submit" class={quiet ? 'plain compact' : 'compact'} aria-label={`${text}: ${about}`}>
        {text}
      </button>
    </Form>
  )
}
