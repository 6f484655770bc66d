import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readPress } from '#src/http/forms.ts'
import { missing } from '#src/http/refuse.ts'
import { RegistrationsPage } from '#views/registrations/index.tsx'
import { approveRegistration } from './approve.ts'
import { declineRegistration } from './decline.ts'
import { listWaiting } from './list.ts'

/** Who asks to be let in, for those who decide. */
export const registrationsDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const { db, t, user: by } = c.var
    const page = <RegistrationsPage registrations={await listWaiting(db, { by })} />
    return c.render(page, { title: t.registrations.waitingList.title, nav: 'users' })
  })

  .post('/:id/approval', async (c) => {
    const { db, clock, secrets, t, user: by, wake } = c.var
    await readPress(c)
    const decided = await approveRegistration(db, { id: c.req.param('id'), by, secrets, now: clock() })
    if (decided.ok) wake()
    return answer(c, decided, t.registrations.waitingList.approved)
  })

  .post('/:id/refusal', async (c) => {
    const { db, clock, t, user: by } = c.var
    await readPress(c)
    const decided = await declineRegistration(db, { id: c.req.param('id'), by, now: clock() })
    return answer(c, decided, t.registrations.waitingList.declined)
  })

type Decided = Awaited<ReturnType<typeof approveRegistration | typeof declineRegistration>>

/** Back to the list, also for who was not the first to decide. */
function answer(c: Context<SignedIn>, decided: Decided, say: (name: string) => string) {
  if (decided.ok) flash(c, 'good', say(decided.name))
  else if (decided.reason === 'gone') missing()
  else flash(c, 'warn', c.var.t.errors[decided.reason])
  return c.redirect('/registrations', 303)
}
