import { LOCALES, type Locale } from '#src/i18n/locales.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { editorPath, useDraft } from './draft.ts'

/** The text that this one was written after has changed since. */
export function Older({ newer: { locale, at } }: { newer: { locale: Locale; at: string } }) {
  const { older } = usePage().t.templates
  const dates = useDates()
  const draft = useDraft()
  return (
    <Note tone="warn" icon="clock" title={older.title(LOCALES[locale], dates.day(at))}>
      <Sentences>
        {older.text}
        <a href={editorPath({ ...draft, locale })}>{older.link}</a>
      </Sentences>
    </Note>
  )
}
