import { type Context, Hono } from 'hono'
import type { App } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { missing } from '#src/http/refuse.ts'
import { showJudgement } from '#src/passwords/judging-answers.tsx'
import { ownWordsOf } from '#src/passwords/own-words.ts'
import { readLengths } from '#src/passwords/rules.ts'
import { enterSession } from '#src/sessions/middleware.ts'
import { FirstAdministratorPage } from '#views/setup/new.tsx'
import { createFirstAdministrator, peekSetup } from './first-administrator.ts'
import { FirstAdministratorForm, JudgedForm } from './forms.ts'

/** The one-time address that the console prints while there is no administrator. */
export const setupDoor = new Hono<App>()
  .get('/:token', async (c) => {
    if (!(await peekSetup(c.var.db, c.req.param('token')))) missing()
    return showForm(c)
  })

  .post('/:token', async (c) => {
    const { db, clock, t, settings } = c.var
    const token = c.req.param('token')
    if (!(await peekSetup(db, token))) missing()
    const form = await readForm(c, FirstAdministratorForm)
    if (!form.ok) return showForm(c, form.typed, form.errors)

    const locale = c.req.query('locale') ? c.var.locale : null
    const created = await createFirstAdministrator(db, { token, ...form.value, locale, now: clock() })
    if (!created.ok) {
      if (created.reason === 'token_spent') missing()
      const field = created.reason === 'email_taken' ? 'email' : 'password'
      return showForm(c, form.typed, { [field]: created.reason })
    }
    await enterSession(c, created.sessionId)
    flash(c, 'good', t.setup.done(settings.portalName))
    return c.redirect('/', 303)
  })

  .post('/:token/check', async (c) => {
    const form = await readForm(c, JudgedForm)
    if (!(await peekSetup(c.var.db, c.req.param('token'))) || !form.ok) return c.body(null, 204)
    const { password, ...person } = form.value
    const ownWords = ownWordsOf({ ...person, organizationName: null }, c.var.settings.portalName)
    return showJudgement(c, { password, ownWords, whose: 'the first administrator' })
  })

async function showForm(c: Context<App>, typed?: Typed, errors?: FormErrors) {
  const lengths = await readLengths(c.var.db)
  const shown = { token: c.req.param('token') ?? '', ...lengths, values: typed, errors }
  return c.render(<FirstAdministratorPage {...shown} />, {
    title: c.var.t.setup.title,
    door: 'half',
    refused: errors !== undefined,
  })
}
