import type { Which } from '#src/templates/find.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Tag } from '#views/parts/status.tsx'
import { When } from '#views/parts/when.tsx'
import { editorPath } from './draft.ts'
import { useTemplateName } from './naming.ts'
import { Pick } from './pick.tsx'
import { useVersionName } from './versions.tsx'

interface Props {
  which: Which
  versions: VersionLine[]
}

/** Every text that was ever saved, who did it and when. */
export function HistoryPage({ which, versions }: Props) {
  const { t } = usePage()
  const nameOf = useTemplateName()
  const words = t.templates.versions
  const [inUse] = versions
  const resettable = inUse && inUse.is !== 'built_in' && inUse.is !== 'reset'
  return (
    <>
      <Head
        title={words.titleOf(nameOf(which))}
        lead={words.lead}
        crumb={[nameOf(which), editorPath(which)]}
        actions={
          resettable && (
            <a class="button" href={`${editorPath(which)}/reset`}>
              {words.resetAsk}
            </a>
          )
        }
      />
      {versions.length > 1 && <Pick which={which} versions={versions} />}
      <div class="sheet">
        <table>
          <caption class="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.version}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{t.words.by}</th>
              <th scope="col" class="mid">
                {t.words.when}
              </th>
              <th scope="col">
                <span class="visually-hidden">{t.words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map((line) => (
              <Line key={line.version} {...{ which, line, base: inUse?.version ?? '' }} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Line({ which, line, base }: { which: Which; line: VersionLine; base: string }) {
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
    <tr>
      <td>
        <b>{versionName(line)}</b> {line.isInUse && <Tag tone="good">{words.inUse}</Tag>}
      </td>
      <td>{done[line.is]}</td>
      <td>{line.by ? isolate(line.by.name) : t.words.byItself}</td>
      <td class="mid">{line.at && <When at={line.at} as="moment" />}</td>
      <td class="end">
        {!line.isInUse && line.is !== 'reset' && (
          <Form action={`${editorPath(which)}/versions/${line.version}/restore`}>
            <input type="hidden" name="based_on" value={base} />
            <button type="submit" class="plain compact" aria-label={words.restoreOf(versionName(line))}>
              {words.restore}
            </button>
          </Form>
        )}
      </td>
    </tr>
  )
}
