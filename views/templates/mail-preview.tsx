import type { View } from '#src/templates/forms.ts'
import type { Preview } from '#src/templates/preview.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { useDraft } from './draft.ts'
import { FaultList } from './faults.tsx'

/** One mail of the text as it stands in the editor, for a person or a sample. */
export interface Shown extends Omit<Preview, 'html'> {
  view: View
  from: string
  to: string
  /** As typed. */
  person: string
  /** Somebody was looked for and not found. */
  nobody: boolean
  /** Where the mail itself is; nothing when the text is too long to travel in an address. */
  frame: string | null
}

/** The part that changes. The frame is a new one each time, so that going back doesn't lead through every letter typed. */
export function MailPreview({ shown }: { shown: Shown }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { locale, dir, faults: refused } = useDraft()
  const { from, to, subject, nobody, faults } = shown
  const words = t.templates.preview
  return (
    <div id="preview">
      <div class="envelope">
        <span class="muted">
          {words.from(isolate(from))}
          <br />
          {nobody ? words.nobody : words.to(isolate(to))}
        </span>
        <b lang={locale} dir={dir}>
          {subject}
        </b>
      </div>
      {faults.length > 0 && refused.length === 0 && (
        <div class="envelope">
          <Note tone="warn" title={words.broken}>
            <FaultList faults={faults} />
          </Note>
        </div>
      )}
      <MailFrame {...shown} locale={locale} dir={dir} />
    </div>
  )
}

interface FrameProps extends Pick<Shown, 'view' | 'frame' | 'text'> {
  locale: string
  dir: 'ltr' | 'rtl'
}

function MailFrame({ view, frame, text, locale, dir }: FrameProps) {
  const words = usePage().t.templates.preview
  const asText = view === 'text' || frame === null
  return (
    <div class="preview" data-view={asText ? 'text' : view}>
      {frame === null && view !== 'text' && <Note tone="warn" title={words.long} />}
      {asText ? (
        <pre lang={locale} dir={dir} tabindex={0}>
          {text}
        </pre>
      ) : (
        <iframe title={words.frame} src={frame} sandbox=""></iframe>
      )}
    </div>
  )
}
