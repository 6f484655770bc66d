import { createMiddleware } from 'hono/factory'
import { StaleForm } from '#views/stale-form.tsx'
import type { App, AppContext } from './context.ts'
import { isFormToken, isOwnForm } from './form-token.ts'
import { isHtmx, wasPressed } from './htmx.ts'
import { refuse } from './refuse.ts'
import { renderBeside } from './render.tsx'

/** The second layer against cross-site posts, behind the origin: a form of another session is refused, nothing is done. */
export const requireFormToken = createMiddleware<App>(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const { form_token: given } = await c.req.parseBody()
  const token = typeof given === 'string' ? given : ''
  if (isFormToken(c, token)) return next()
  if (!isHtmx(c)) refuse(409, 'stale_form')
  return leaveFormAlone(c, token)
})

/** Whoever had it before them, signed in anew, presses once more; what somebody else typed is not done under their name. */
function leaveFormAlone(c: AppContext, token: string) {
  return renderBeside(c, 409, <StaleForm own={isOwnForm(c, token)} pressed={wasPressed(c)} />)
}
