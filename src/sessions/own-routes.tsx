import { Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readPress } from '#src/http/forms.ts'
import { endOtherSessions, endOwnSession } from './own.ts'

/** Where somebody is signed in besides here. */
export const ownSessionsDoor = new Hono<SignedIn>()
  .post('/others/end', async (c) => {
    const { db, clock, t, user: by, sessionHash: hash } = c.var
    await readPress(c)
    await endOtherSessions(db, { hash, by, now: clock() })
    flash(c, 'good', t.profile.sessions.endedOthers)
    return c.redirect('/profile', 303)
  })

  .post('/:hash/end', async (c) => {
    const { db, clock, t, user: by } = c.var
    await readPress(c)
    const ended = await endOwnSession(db, { hash: c.req.param('hash'), by, now: clock() })
    if (ended) flash(c, 'good', t.profile.sessions.ended)
    else flash(c, 'warn', t.errors.already)
    return c.redirect('/profile', 303)
  })
