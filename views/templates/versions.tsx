import type { Which } from '#src/templates/find.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { When } from '#views/parts/when.tsx'
import { editorPath } from './draft.ts'

const MOST_RECENT = 3

/** The last few, beside the text. */
export function RecentVersions({ versions, draft }: { versions: VersionLine[]; draft: Which }) {
  const { t } = usePage()
  const words = t.templates.versions
  return (
    <>
      <div class="row apart">
        <h2>{words.title}</h2>
        <a class="small" href={`${editorPath(draft)}/versions`}>
          {words.all(versions.length)}
        </a>
      </div>
      <ul class="stack tight small">
        {versions.slice(0, MOST_RECENT).map((line) => (
          <li class="row apart" key={line.version}>
            <VersionSaid line={line} />
            {line.isInUse && <span class="muted">{words.inUse}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** `3 Ada Lindqvist, 19 August`. */
function VersionSaid({ line: { nth, at, by } }: { line: VersionLine }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { versions } = t.templates
  if (!at) return <span>{versions.builtIn}</span>
  return (
    <span>
      <b>{versions.nth(nth)}</b> · {by ? isolate(by.name) : t.words.byItself} · <When at={at} />
    </span>
  )
}
