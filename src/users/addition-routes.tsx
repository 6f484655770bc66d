import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { csvLine, csvStart } from '#src/http/csv.ts'
import { missing } from '#src/http/refuse.ts'
import { AdditionPage } from '#views/users/addition.tsx'
import { outcomeIn } from '#views/users/outcome.ts'
import { findAddition } from './addition.ts'

/** What became of several people's lines. */
export const additionsDoor = new Hono<SignedIn>()
  .get('/:id', async (c) => {
    const addition = await additionOf(c)
    return c.render(<AdditionPage addition={addition} />, { title: c.var.t.addition.title, nav: 'users' })
  })

  .get('/:id/result', async (c) => {
    const { t } = c.var
    const { createdAt, lines } = await additionOf(c)
    const { name, email, result, reason } = t.sendings.csv
    const headings = [t.preview.line, t.addition.typed, name, email, result, reason]
    const start = csvStart(c, `added-${createdAt.slice(0, 10)}`, headings)
    const rows = lines.map(({ line, typed, name, email, outcome }) => {
      const said = outcomeIn(t, outcome)
      return csvLine([String(line), typed, email ? name : '', email ?? '', said.result, said.reason])
    })
    return c.body(start + rows.join(''))
  })

async function additionOf(c: Context<SignedIn>) {
  const { db, clock, user: by } = c.var
  const addition = await findAddition(db, { id: c.req.param('id') ?? '', by, now: clock() })
  return addition ?? missing()
}
