import type { Which } from '#src/templates/find.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { CardTable, Column, HiddenColumn, TableBody, TableHead } from '#views/parts/table.tsx'
import { editorPath } from './draft.ts'
import { useTemplateName } from './naming.ts'
import { Pick } from './pick.tsx'
import { VersionRow } from './version-row.tsx'

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
        <CardTable caption={words.title}>
          <TableHead>
            <Column is="first">{words.version}</Column>
            <Column>{words.what}</Column>
            <Column>{t.words.by}</Column>
            <Column>{t.words.when}</Column>
            <HiddenColumn is="end">{t.words.actions}</HiddenColumn>
          </TableHead>
          <TableBody>
            {versions.map((line) => (
              <VersionRow key={line.version} which={which} line={line} base={inUse?.version ?? ''} />
            ))}
          </TableBody>
        </CardTable>
      </div>
    </>
  )
}
