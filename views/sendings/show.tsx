import type { SendingDetail } from '#src/sendings/show.ts'
import { type Tone, usePage } from '#views/page.ts'
import { Note } from '#views/parts/note.tsx'
import { NoteText } from '#views/parts/note-text.tsx'
import { type ActedOn, Failures } from './failures.tsx'
import { Figures } from './figures.tsx'
import { SendingHead, sendingHeading } from './head.tsx'
import { LeftOut } from './left-out.tsx'
import { WouldInvite } from './outlook.tsx'
import { StandingNote } from './standing.tsx'

interface Props {
  sending: SendingDetail
  /** The row that was just acted on. */
  row?: ActedOn | undefined
  /** The button above was just pressed, and the one in its place has the focus. */
  pressed?: boolean
}

/** Everything that changes while mails leave. It asks for itself again until the sending is finished. */
export function SendingPage({ sending, row, pressed }: Props) {
  const { id, total, note, standing, preparing, finishedAt } = sending
  const polling = {
    'hx-get': `/sendings/${id}/progress`,
    'hx-trigger': 'every 10s',
    'hx-swap': 'outerMorph',
  }
  const begun = total > 0 || (preparing && standing !== 'scheduled')
  return (
    <div class="stack" id="progress" {...(!finishedAt && polling)}>
      {!finishedAt && <Events id={id} />}
      <SendingHead sending={sending} refused={row?.error !== undefined} pressed={pressed} />
      {begun && <Figures sending={sending} />}
      <StandingNote sending={sending} />
      <WouldInvite sending={sending} />
      {note && <PersonalNote note={note} />}
      <Failures sending={sending} row={row} />
      <LeftOut sending={sending} />
    </div>
  )
}

/** What changes on the page, with a title for the window. */
export function SendingProgress(props: Props) {
  const { t, portalName } = usePage()
  return (
    <>
      <title>{t.frame.documentTitle(sendingHeading(t, props.sending), portalName)}</title>
      <SendingPage {...props} />
    </>
  )
}

/** The same after a press in place, with a sentence about what was done. */
export function SendingAnswer({ said, tone, ...props }: Props & { said?: string; tone?: Tone }) {
  return (
    <>
      <SendingProgress {...props} />
      <div id="flash" role="status" hx-swap-oob="innerHTML">
        {said && tone && <Note tone={tone} title={said} />}
      </div>
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

function PersonalNote({ note }: { note: string }) {
  const { t } = usePage()
  return (
    <section class="sheet pad" aria-labelledby="note-title">
      <h2 id="note-title">{t.sendings.note}</h2>
      <NoteText>{note}</NoteText>
    </section>
  )
}
