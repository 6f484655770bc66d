import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { refuse } from '#src/http/refuse.ts'
import { TemplatesPage } from '#views/templates/index.tsx'
import { changeDraft } from './change-draft.ts'
import { compareTemplates } from './compare.ts'
import { whichOf } from './draft-answers.ts'
import { showEditor } from './editor-answers.tsx'
import type { Which } from './find.ts'
import { readEditor, type Typed } from './forms.ts'
import { listTemplates } from './list.ts'
import { keepPictures } from './picture-answers.ts'
import { saveTemplate } from './save.ts'
import { testDraft } from './test-answers.ts'

/** The whole editor is one form: what it does follows from the button, and the address stays the same. */
export const templatesDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const templates = await listTemplates(c.var.db)
    return c.render(<TemplatesPage templates={templates} />, {
      title: c.var.t.templates.title,
      nav: 'templates',
    })
  })

  .get('/:kind/:locale', (c) => showEditor(c, whichOf(c), {}))

  .post('/:kind/:locale', async (c) => {
    const which = whichOf(c)
    const { typed, faults } = await keepPictures(c, await readEditor(c))
    if (typed.act === 'save')
      return faults.length > 0
        ? showEditor(c, which, { typed, faults, refused: true })
        : save(c, which, typed)
    if (typed.act === 'test')
      return showEditor(c, which, { typed, faults, test: await testDraft(c, which, typed) })
    if (typed.act === 'show') return showEditor(c, which, { typed, faults })
    const changed = changeDraft(typed.template, typed.act, typed.adding)
    if (!changed) refuse(422, 'unknown_field')
    const { template, focus } = changed
    return showEditor(c, which, { typed: { ...typed, template }, faults, focus })
  })

async function save(c: Context<SignedIn>, which: Which, typed: Typed) {
  const { db, clock, t, user: by } = c.var
  const { template, basedOn: base } = typed
  const saved = await saveTemplate(db, { ...which, template, base, by, now: clock() })
  if (saved.ok) {
    flash(c, 'good', t.templates.saved(saved.nth))
    return c.redirect(`/templates/${which.kind}/${which.locale}`, 303)
  }
  if (saved.reason === 'faulty') return showEditor(c, which, { typed, faults: saved.faults, refused: true })
  const { theirs } = saved
  const clash = { theirs, comparison: compareTemplates(theirs.template, template) }
  return showEditor(c, which, { typed: { ...typed, basedOn: theirs.version }, clash })
}
