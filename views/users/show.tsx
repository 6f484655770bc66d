import type { FormErrors } from '#src/http/forms.ts'
import type { Messages } from '#src/i18n/messages.ts'
import type { Planned } from '#src/sendings/planned.ts'
import type { UserDetail } from '#src/users/show.ts'
import { usePage } from '#views/page.ts'
import { AskLink } from '#views/parts/ask-link.tsx'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Heading, initials } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { nameOf } from '#views/parts/names.tsx'
import { PersonStatus } from '#views/parts/status.tsx'
import { Timeline } from '#views/parts/timeline.tsx'
import { PlannedBanner, StatusBanner, SuppressionBanner } from './banner.tsx'
import type { Correction } from './correct-email.tsx'
import { AccessFacts, ContactFacts } from './facts.tsx'
import { MoreMenu, Reactivate } from './more.tsx'

interface Props {
  person: UserDetail
  /** An invitation that is to leave by itself. */
  planned: Planned | undefined
  /** A correction that was refused. */
  typed?: Correction | undefined
  errors?: FormErrors | undefined
}

export function UserPage({ person, planned, typed, errors }: Props) {
  const { t } = usePage()
  return (
    <>
      <PersonHead person={person} refused={errors !== undefined} />
      {(person.status !== 'none' || !planned || errors) && (
        <StatusBanner person={person} typed={typed} errors={errors} />
      )}
      {planned && <PlannedBanner planned={planned} />}
      {person.invitable && <SuppressionBanner person={person} />}
      <div class="cols">
        <InvitationSheet person={person} planned={planned} />
        <div class="stack">
          <section class="sheet pad" aria-labelledby="contact">
            <div class="row apart">
              <h2 id="contact">{t.users.contact}</h2>
              <a class="small" href={`/users/${person.id}/edit`}>
                {t.users.edit.open}
              </a>
            </div>
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

function PersonHead({ person, refused }: { person: UserDetail; refused: boolean }) {
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
            <Heading refused={refused}>
              <bdi>{nameOf(person)}</bdi>
            </Heading>
            <p>
              <bdi>{person.email}</bdi> <PersonStatus person={person} />
            </p>
          </div>
        </div>
      </div>
      <div class="actions">
        {person.invitable && <OtherWays person={person} />}
        {person.invitable && <SendButton person={person} />}
        {person.may.reactivate && <Reactivate person={person} />}
        <MoreMenu person={person} />
      </div>
    </header>
  )
}

/** A note or a time go with it, or the link itself for those whom no mail reaches. */
function OtherWays({ person }: { person: UserDetail }) {
  const { t } = usePage()
  const path = `/sendings/new?user_ids=${person.id}`
  return (
    <>
      {person.mayShowLink && (
        <a class="button" href={`/users/${person.id}/link`}>
          <Icon name="link" /> {t.users.copyLink}
        </a>
      )}
      {!person.suppression && <AskLink to={path} text={t.users.otherwise} style="button" />}
    </>
  )
}

function SendButton({ person }: { person: UserDetail }) {
  const { t } = usePage()
  return (
    <Form action="/sendings" once class="actions" swap>
      <input type="hidden" name="user_ids" value={person.id} />
      {person.suppression && <input type="hidden" name="despite_suppression" value="yes" />}
      <button type="submit" class="primary">
        <Icon name="send" /> {sendWord(t, person)}
      </button>
    </Form>
  )
}

function sendWord({ users }: Messages, { suppression, status }: UserDetail) {
  if (suppression) return users.sendAnyway
  return status === 'none' ? users.sendOne : users.sendAgain
}

function InvitationSheet({ person, planned }: Pick<Props, 'person' | 'planned'>) {
  const { t } = usePage()
  const dates = useDates()
  // Its sending is linked above.
  const next = planned
    ? [{ ...planned, what: 'planned', is: 'next', why: null, sendingId: null } as const]
    : []
  return (
    <section class="sheet" aria-labelledby="invitation">
      <header>
        <h2 id="invitation">{t.users.invitation}</h2>
        {person.linkUntil && <span class="sub">{t.users.linkUntil(dates.until(person.linkUntil))}</span>}
      </header>
      <div class="pad">
        <Timeline events={[...person.timeline, ...next]} />
      </div>
    </section>
  )
}
