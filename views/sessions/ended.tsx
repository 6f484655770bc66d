import { Beside } from '#views/beside.tsx'
import { usePage } from '#views/page.ts'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'

/** Above a page whose session ended while somebody typed. What nobody pressed is asked for again anyway. */
export function SessionEnded({ pressed }: { pressed: boolean }) {
  const { t, locale, dir } = usePage()
  const { title, text, signIn } = t.problems.sessionEnded
  if (!pressed) return null
  return (
    <Beside>
      {/* Of a stranger the browser says the language, and the page may be in another. */}
      <div lang={locale} dir={dir}>
        <Note tone="warn" title={title}>
          <Sentences>
            {text}
            <a href="/sign-in" target="_blank" rel="noopener">
              {signIn}
            </a>
          </Sentences>
        </Note>
      </div>
    </Beside>
  )
}
