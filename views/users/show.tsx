import type { UserDetail } from '#src/users/show.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Heading, initials } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { nameOf } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { Timeline } from '#views/parts/timeline.tsx'
import { StatusBanner } from './banner.tsx'
import { AccessFacts, ContactFacts } from './facts.tsx'

export function UserPage({ person }: { person: UserDetail }) {
  const { t } = usePage()
  return (
    <>
      <PersonHead person={person} />
      <StatusBanner person={person} />
      <div class="cols">
        <InvitationSheet person={person} />
        <div class="stack">
          <section class="sheet pad" aria-labelledby="contact">
            <h2 id="contact">{t.users.contact}</h2>
            <ContactFacts person={person} />
          </section>
          <section class="sheet pad" aria-labelledby="access">
            <h2 id="access">{t.users.access}</h2>
            <AccessFacts person={person} />
          </section>
        </div>
      </div>
    </>
  )
}

function PersonHead({ person }: { person: UserDetail }) {
  const { t } = usePage()
  return (
    <header class="head">
      <div>
        <p class="crumb">
          <a href="/users">{t.users.title}</a>
        </p>
        <div class="person">
          <span class="avatar" aria-hidden="true">
            {initials(nameOf(person))}
          </span>
          <div class="who">
            <Heading>
              <bdi>{nameOf(person)}</bdi>
            </Heading>
            <p>
              <bdi>{person.email}</bdi> <Status is={person.status} />
            </p>
          </div>
        </div>
      </div>
      {person.invitable && <SendButton person={person} />}
    </header>
  )
}

function SendButton({ person }: { person: UserDetail }) {
  const { t } = usePage()
  return (
    <Form action="/sendings" class="actions" swap>
      <input type="hidden" name="user_ids" value={person.id} />
      <button type="submit" class="primary">
        <Icon name="send" /> {person.status === 'none' ? t.users.sendOne : t.users.sendAgain}
      </button>
    </Form>
  )
}

function InvitationSheet({ person }: { person: UserDetail }) {
  const { t } = usePage()
  const dates = useDates()
  return (
    <section class="sheet" aria-labelledby="invitation">
      <header>
        <h2 id="invitation">{t.users.invitation}</h2>
        {person.linkUntil && <span class="sub">{t.users.linkUntil(dates.until(person.linkUntil))}</span>}
      </header>
      <div class="pad">
        <Timeline events={person.timeline} />
      </div>
    </section>
  )
}
