import type { View } from '#src/templates/forms.ts'
import type { Preview } from '#src/templates/preview.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { type Draft, editorPath, useDraft } from './draft.ts'
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

/** Looks along while somebody types: every change is drawn anew by the server, the caret stays where it is. */
export function PreviewSheet({ shown }: { shown: Shown }) {
  const { t } = usePage()
  const draft = useDraft()
  const words = t.templates.preview
  return (
    <section class="sheet" aria-labelledby="h-preview" {...following(draft)}>
      <header>
        <h2 id="h-preview">{words.title}</h2>
        <fieldset class="tabs">
          <legend class="visually-hidden">{words.showAs}</legend>
          {(['wide', 'narrow', 'dark', 'text'] as const).map((view) => (
            <label key={view}>
              <input type="radio" name="view" value={view} form="template" checked={view === shown.view} />
              {words[view]}
            </label>
          ))}
        </fieldset>
      </header>
      <div class="envelope">
        <div class="field">
          <label for="person">{words.person}</label>
          <input
            {...{ id: 'person', name: 'person', form: 'template', dir: 'auto', autocomplete: 'off' }}
            type="text"
            value={shown.person}
            aria-describedby="person-hint"
          />
          <p class="hint" id="person-hint">
            {words.personHint}
          </p>
        </div>
      </div>
      <MailPreview shown={shown} />
    </section>
  )
}

function following(draft: Draft) {
  return {
    'hx-post': `${editorPath(draft)}/preview`,
    'hx-trigger': 'input from:#template delay:300ms, input delay:300ms',
    'hx-include': '#template',
    'hx-target': '#preview',
    'hx-swap': 'outerHTML',
    'hx-sync': 'this:replace',
  }
}

/** The part that changes. The frame is a new one each time, so that going back doesn't lead through every letter typed. */
export function MailPreview({ shown }: { shown: Shown }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { locale, dir } = useDraft()
  const { view, from, to, subject, nobody, faults } = shown
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
      {faults.length > 0 && (
        <div class="envelope">
          <Note tone="warn" title={words.broken}>
            <FaultList faults={faults} />
          </Note>
        </div>
      )}
      <MailFrame {...{ ...shown, locale, dir, view }} />
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
