import type { Which } from '#src/templates/find.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { usePage } from '#views/page.ts'
import { Select } from '#views/parts/field.tsx'
import { editorPath } from './draft.ts'
import { useVersionName } from './naming.ts'

interface Props {
  which: Which
  versions: VersionLine[]
  from?: string
  to?: string
}

/** Which two are laid beside each other; at first the last change. */
export function Pick({ which, versions, from, to }: Props) {
  const { versions: words } = usePage().t.templates
  const versionName = useVersionName()
  const options = versions.map((line) => [line.version, versionName(line)] as const)
  return (
    <form class="filters" action={`${editorPath(which)}/versions/compare`}>
      <Select name="from" label={words.from} value={from ?? versions[1]?.version} options={options} />
      <Select name="to" label={words.to} value={to ?? versions[0]?.version} options={options} />
      <button type="submit">{words.compare}</button>
    </form>
  )
}
