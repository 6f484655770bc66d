import { SessionEnded } from '#views/sessions/ended.tsx'
import type { AppContext } from './context.ts'
import { isHtmx, wasPressed } from './htmx.ts'
import { renderBeside } from './render.tsx'
import { signInPath } from './sign-in-path.ts'

/**
 * When a session ended under an open page, the whole page goes, not a part of it; but not with what somebody typed there.
 * Signed in again in another tab, they press once more.
 */
export function askToSignIn(c: AppContext) {
  if (!isHtmx(c)) return c.redirect(signInPath(c), 303)
  if (c.req.method === 'POST') return renderBeside(c, 401, <SessionEnded pressed={wasPressed(c)} />)
  c.header('HX-Redirect', signInPath(c))
  return c.body(null, 204)
}
