import { Hono } from 'hono'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { PageQuery, readOrRefuse } from '#src/http/forms.ts'
import { SuppressionsPage } from '#views/suppressions/index.tsx'
import { LiftForm } from './forms.ts'
import { liftSuppression } from './lift.ts'
import { countSuppressions, listSuppressions } from './list.ts'

export const suppressionsDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const { db, t } = c.var
    const { page } = v.parse(PageQuery, c.req.query())
    const [listed, total] = await Promise.all([listSuppressions(db, { page }), countSuppressions(db)])
    return c.render(<SuppressionsPage {...listed} total={total} page={page} />, {
      title: t.suppressions.title,
      nav: 'mailboxes',
    })
  })

  .post('/lift', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { email } = await readOrRefuse(c, LiftForm)
    const lifted = await liftSuppression(db, { email, by, now: clock() })
    flash(c, lifted ? 'good' : 'warn', lifted ? t.suppressions.lifted(email) : t.suppressions.already)
    return c.redirect('/suppressions', 303)
  })
