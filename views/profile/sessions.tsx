import type { OwnSession } from '#src/sessions/own.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Tag } from '#views/parts/status.tsx'
import { browserOf } from './browser-of.ts'

interface Props {
  sessions: OwnSession[]
  /** The hash of the session that this page is in. */
  current: string
}

export function OwnSessions({ sessions, current }: Props) {
  const { t } = usePage()
  return (
    <section class="sheet" aria-labelledby="sessions">
      <header>
        <h2 id="sessions">{t.profile.sessions.title}</h2>
        {sessions.length > 1 && (
          <Form action="/profile/sessions/others/end">
            <button type="submit" class="compact">
              {t.profile.sessions.endOthers}
            </button>
          </Form>
        )}
      </header>
      <ul class="list">
        {sessions.map((session) => (
          <Session key={session.hash} session={session} isThis={session.hash === current} />
        ))}
      </ul>
    </section>
  )
}

function Session({ session, isThis }: { session: OwnSession; isThis: boolean }) {
  const { t } = usePage()
  const dates = useDates()
  const { hash, createdAt, usedAt, address } = session
  const { browser, system } = browserOf(session.agent)
  const { sessions } = t.profile
  const name = browser && system ? sessions.browserOn(browser, system) : (browser ?? system)
  return (
    <li class="row apart">
      <div>
        <span class="row">
          <b>{name ?? sessions.unknown}</b> {isThis && <Tag tone="good">{sessions.this}</Tag>}
        </span>
        <span class="sub">
          {address && (
            <>
              <bdi>{address}</bdi> ·{' '}
            </>
          )}
          {sessions.since(dates.moment(createdAt))} · {sessions.used(dates.ago(usedAt))}
        </span>
      </div>
      {!isThis && (
        <Form action={`/profile/sessions/${hash}/end`} class="actions">
          <button type="submit" class="compact" aria-label={`${sessions.end}: ${name ?? sessions.unknown}`}>
            {sessions.end}
          </button>
        </Form>
      )}
    </li>
  )
}
