import type { Comparison } from '#src/templates/compare.ts'
import type { Version } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Changes } from './changes.tsx'
import { editorPath, useDraft } from './draft.ts'

export interface Clash {
  theirs: Version
  /** From their text to the one in the editor. */
  comparison: Comparison
}

/** Two wrote at once. Nothing is lost: the later text is still in the editor, and its writer decides. */
export function Conflict({ clash: { theirs, comparison } }: { clash: Clash }) {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  const draft = useDraft()
  const words = t.templates.conflict
  const by = theirs.by ? isolate(theirs.by.name) : t.words.byItself
  return (
    <section class="stack" aria-labelledby="h-conflict">
      <Note tone="bad" title={words.title(by, theirs.at ? dates.ago(theirs.at) : '')} alert>
        <Sentences>
          {words.text}
          {words.leave}
        </Sentences>
      </Note>
      <div class="sheet">
        <header>
          <h2 id="h-conflict">{words.compare}</h2>
          <div class="actions">
            <a class="button" href={editorPath(draft)}>
              {words.theirs}
            </a>
            <button type="submit" form="template" name="do" value="save" class="primary">
              {words.mine}
            </button>
          </div>
        </header>
        <div class="pad">
          <Changes comparison={comparison} locale={draft.locale} dir={draft.dir} />
        </div>
      </div>
    </section>
  )
}
