import type { Which } from '#src/templates/find.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Tag } from '#views/parts/status.tsx'
import { Cell, Row } from '#views/parts/table.tsx'
import { When } from '#views/parts/when.tsx'
import { editorPath } from './draft.ts'
import { useVersionName } from './naming.ts'

export function VersionRow({ which, line, base }: { which: Which; line: VersionLine; base: string }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const versionName = useVersionName()
  const words = t.templates.versions
  const done = {
    saved: words.edited,
    restored: words.restored(line.restores ?? 0),
    reset: words.reset,
    built_in: words.shipped,
  }
  return (
    <Row>
      <Cell>
        <b>{versionName(line)}</b> {line.isInUse && <Tag tone="good">{words.inUse}</Tag>}
      </Cell>
      <Cell>{done[line.is]}</Cell>
      <Cell>{line.by ? isolate(line.by.name) : t.words.byItself}</Cell>
      <Cell>{line.at && <When at={line.at} as="moment" />}</Cell>
      <Cell is="end">
        {!line.isInUse && line.is !== 'reset' && (
          <Form action={`${editorPath(which)}/versions/${line.version}/restore`}>
            <input type="hidden" name="based_on" value={base} />
            <button type="submit" class="plain compact" aria-label={words.restoreOf(versionName(line))}>
              {words.restore}
            </button>
          </Form>
        )}
      </Cell>
    </Row>
  )
}
