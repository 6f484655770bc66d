import type { Messages } from '#src/i18n/messages.ts'
import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Figures } from './figures.tsx'
import { Failures, LeftOut } from './people.tsx'

export function SendingPage({ sending }: { sending: SendingDetail }) {
  return (
    <>
      {!sending.finishedAt && <Events id={sending.id} />}
      <Live sending={sending} />
    </>
  )
}

/** While it lasts, the server tells what changed. Where that can't get through, the page asks by itself now and then. */
function Events({ id }: { id: string }) {
  const events = {
    'hx-sse:connect': `/sendings/${id}/events`,
    'hx-sse:close': 'finished',
    'hx-target': '#progress',
    'hx-swap': 'outerMorph',
  }
  return <div hidden {...events} />
}

/** What changes on the page, with a title for the window. */
export function SendingProgress({ sending }: { sending: SendingDetail }) {
  const { t, portalName } = usePage()
  return (
    <>
      <title>{t.frame.documentTitle(sendingHeading(t, sending), portalName)}</title>
      <Live sending={sending} />
    </>
  )
}

/** Everything that changes while mails leave. It asks for itself again until the sending is finished. */
function Live({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const { id, total, paused, preparing, finishedAt } = sending
  const polling = {
    'hx-get': `/sendings/${id}/progress`,
    'hx-trigger': 'every 10s',
    'hx-swap': 'outerMorph',
  }
  return (
    <div class="stack" id="progress" {...(!finishedAt && polling)}>
      <SendingHead sending={sending} />
      {total > 0 || preparing ? (
        <Figures sending={sending} />
      ) : (
        <Note tone="warn" title={t.sendings.nobodyText} />
      )}
      {paused && !finishedAt && (
        <Note tone="warn" icon="pause" title={t.sendings.paused}>
          <bdi>{paused.reason}</bdi>
          <br />
          {t.sendings.pausedText}
        </Note>
      )}
      <Failures failures={sending.failures} />
      <LeftOut people={sending.leftOut} count={sending.leftOutCount} />
    </div>
  )
}

function SendingHead({ sending }: { sending: SendingDetail }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const dates = useDates()
  const { by, createdAt, finishedAt } = sending
  const started = t.sendings.startedBy(isolate(by), dates.ago(createdAt))
  return (
    <Head
      title={sendingHeading(t, sending)}
      lead={finishedAt ? started : `${started} ${t.sendings.leave}`}
      crumb={[t.sendings.title, '/sendings']}
      actions={
        finishedAt && (
          <a class="button" href="/users">
            {t.sendings.toUsers}
          </a>
        )
      }
    />
  )
}

/** The heading is the state; the title of the window says the same. */
export function sendingHeading(t: Messages, sending: SendingDetail) {
  const { heading } = t.sendings
  const { total, sent, paused, preparing, finishedAt } = sending
  if (preparing) return heading.preparing(preparing.expected)
  if (total === 0) return heading.nobody
  if (finishedAt) return heading.done(sent, total)
  return paused ? heading.paused(sent, total) : heading.running(total)
}
