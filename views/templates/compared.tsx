import type { Comparison } from '#src/templates/compare.ts'
import type { Which } from '#src/templates/find.ts'
import type { Version } from '#src/templates/template.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Changes } from './changes.tsx'
import { editorPath } from './draft.ts'
import { useTemplateName, useVersionName } from './naming.ts'
import { Pick } from './pick.tsx'

interface Props {
  which: Which
  dir: 'ltr' | 'rtl'
  versions: VersionLine[]
  from: Version
  to: Version
  comparison: Comparison
}

export function ComparedPage({ which, dir, versions, from, to, comparison }: Props) {
  const { t } = usePage()
  const nameOf = useTemplateName()
  const versionName = useVersionName()
  const words = t.templates.versions
  return (
    <>
      <Head
        title={words.compareTitle(versionName(from), versionName(to))}
        lead={nameOf(which)}
        crumb={[words.titleOf(nameOf(which)), `${editorPath(which)}/versions`]}
      />
      <Pick which={which} versions={versions} from={from.version} to={to.version} />
      <div class="sheet pad">
        <Changes comparison={comparison} locale={which.locale} dir={dir} />
      </div>
    </>
  )
}
