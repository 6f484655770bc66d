import { isDeepStrictEqual } from 'node:util'
import type { Context } from 'hono'
import { LINK } from '#src/brand/check-text.ts'
import type { SignedIn } from '#src/http/context.ts'
import { directionOf } from '#src/i18n/locales.ts'
import type { Clash } from '#views/templates/conflict.tsx'
import type { EditorFault } from '#views/templates/draft.ts'
import { EditorPage, type EditorProps } from '#views/templates/editor.tsx'
import { nameOf } from '#views/templates/naming.ts'
import type { Focus } from './change-draft.ts'
import { MAY_HAVE_NOTE } from './check.ts'
import { shownOf } from './draft-answers.ts'
import { findTemplate, type Which } from './find.ts'
import { BLOCKS, type Typed } from './forms.ts'
import { listTemplates } from './list.ts'
import { VARIABLES } from './variables.ts'
import { listVersions } from './versions.ts'

interface State {
  /** What stands in the form; nothing for the text in use. */
  typed?: Typed
  faults?: EditorFault[]
  focus?: Focus
  clash?: Clash
  test?: EditorProps['test']
  refused?: boolean
}

export async function showEditor(c: Context<SignedIn>, which: Which, state: State) {
  const { db, t } = c.var
  const { typed, faults = [], focus, clash, test, refused = false } = state
  const [inUse, versions, lines] = await Promise.all([
    findTemplate(db, which),
    listVersions(db, which),
    listTemplates(db),
  ])
  const { template, basedOn, view, person } = typed ?? fresh(inUse)
  const ofKind = lines.filter(({ kind }) => kind === which.kind)
  const draft = { ...which, dir: directionOf(which.locale), blocks: template.blocks, faults, focus }
  const page = (
    <EditorPage
      draft={draft}
      template={template}
      basedOn={basedOn}
      unsaved={!isDeepStrictEqual(template, inUse.template)}
      inUse={inUse}
      versions={versions}
      clash={clash}
      test={test}
      refused={refused}
      variables={VARIABLES[which.kind].filter((name) => name !== LINK)}
      offered={blocksFor(which)}
      locales={ofKind.map(({ locale }) => locale)}
      newer={newerThan(ofKind, which)}
      shown={await shownOf(c, which, { template, view, person })}
    />
  )
  if (clash) c.status(409)
  return c.render(page, { title: nameOf(t, which), nav: 'templates', refused })
}

function fresh({ template, version }: Awaited<ReturnType<typeof findTemplate>>) {
  return { template, basedOn: version, view: 'wide' as const, person: '' }
}

/** What leads nowhere in this mail is not offered. */
function blocksFor({ kind }: Which) {
  const links = VARIABLES[kind].includes(LINK)
  return BLOCKS.filter((block) => {
    if (block === 'note') return MAY_HAVE_NOTE.includes(kind)
    return links || (block !== 'button' && block !== 'address')
  })
}

function newerThan(lines: Awaited<ReturnType<typeof listTemplates>>, { locale }: Which) {
  const standing = lines.find((line) => line.locale === locale)?.completeness
  const older = standing === 'older' || standing === 'built_in_older'
  const original = lines.find(({ isDefault }) => isDefault)
  return older && original?.at ? { locale: original.locale, at: original.at } : null
}
