import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readOrRefuse } from '#src/http/forms.ts'
import { missing } from '#src/http/refuse.ts'
import { directionOf } from '#src/i18n/locales.ts'
import { ComparedPage } from '#views/templates/compared.tsx'
import { HistoryPage } from '#views/templates/history.tsx'
import { nameOf } from '#views/templates/naming.ts'
import { ResetPage } from '#views/templates/reset.tsx'
import { compareTemplates } from './compare.ts'
import { whichOf } from './draft-answers.ts'
import { findTemplate, findVersion, type Which } from './find.ts'
import { BasedOn } from './forms.ts'
import { resetTemplate, restoreVersion } from './restore.ts'
import type { Saved } from './template.ts'
import { listVersions } from './versions.ts'

export const templateVersionsDoor = new Hono<SignedIn>()
  .get('/:kind/:locale/versions', async (c) => {
    const which = whichOf(c)
    const page = <HistoryPage which={which} versions={await listVersions(c.var.db, which)} />
    return c.render(page, { title: c.var.t.templates.versions.title, nav: 'templates' })
  })

  .get('/:kind/:locale/versions/compare', async (c) => {
    const { db, t } = c.var
    const which = whichOf(c)
    const find = (name: string) => findVersion(db, { ...which, version: c.req.query(name) ?? '' })
    const [from, to, versions] = await Promise.all([find('from'), find('to'), listVersions(db, which)])
    if (!from || !to) missing()
    const page = (
      <ComparedPage
        which={which}
        dir={directionOf(which.locale)}
        versions={versions}
        from={from}
        to={to}
        comparison={compareTemplates(from.template, to.template)}
      />
    )
    return c.render(page, { title: t.templates.versions.title, nav: 'templates' })
  })

  .post('/:kind/:locale/versions/:version/restore', async (c) => {
    const edit = await editOf(c)
    const saved = await restoreVersion(c.var.db, { ...edit, version: c.req.param('version') })
    if (!saved) missing()
    return tell(c, edit, saved, c.var.t.templates.versions.cameBack)
  })

  .get('/:kind/:locale/reset', async (c) => {
    const { db, t } = c.var
    const which = whichOf(c)
    return c.render(<ResetPage which={which} inUse={await findTemplate(db, which)} />, {
      title: nameOf(t, which),
      nav: 'templates',
    })
  })

  .post('/:kind/:locale/reset', async (c) => {
    const edit = await editOf(c)
    return tell(c, edit, await resetTemplate(c.var.db, edit), c.var.t.templates.versions.wasReset)
  })

async function editOf(c: Context<SignedIn>) {
  const { based_on: base } = await readOrRefuse(c, BasedOn)
  const { clock, user: by } = c.var
  return { ...whichOf(c), base, by, now: clock() }
}

function tell(c: Context<SignedIn>, { kind, locale }: Which, saved: Saved, good: string) {
  const { templates } = c.var.t
  if (saved.ok) flash(c, 'good', good)
  else flash(c, 'bad', saved.reason === 'conflict' ? templates.versions.overtaken : templates.versions.unfit)
  const page = `/templates/${kind}/${locale}`
  return c.redirect(saved.ok ? page : `${page}/versions`, 303)
}
