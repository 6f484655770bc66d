import { usePage } from '#views/page.ts'
import { following } from '#views/parts/following.ts'
import { editorPath, useDraft } from './draft.ts'
import { MailPreview, type Shown } from './mail-preview.tsx'

/** Looks along while somebody types: every change is drawn anew by the server, the caret stays where it is. */
export function PreviewSheet({ shown }: { shown: Shown }) {
  const { t } = usePage()
  const words = t.templates.preview
  return (
    <section class="sheet" aria-labelledby="h-preview" {...following(editorPath(useDraft()))}>
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
            id="person"
            name="person"
            form="template"
            dir="auto"
            autocomplete="off"
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
