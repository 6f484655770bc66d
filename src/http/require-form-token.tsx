import { createMiddleware } from 'hono/factory'
import { StaleForm } from '#views/stale-form.tsx'
import type { App, AppContext } from './context.ts'
import { isFormToken, isOwnForm } from './form-token.ts'
import { isHtmx } from './htmx.ts'
import { refuse } from './refuse.ts'
import { renderPart } from './render.tsx'

/** The second layer against cross-site posts, behind the origin: a form of another session is refused, nothing is done. */
export const requireFormToken = createMiddleware<App>(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const { form_token: given } = await c.req.parseBody()
  const token = typeof given === 'string' ? given : ''
  if (isFormToken(c, token)) return next()
  if (!isHtmx(c)) refuse(409, 'stale_form')
  return leaveFormAlone(c, token)
})

/**
 * The page stays as it is, with all that was typed. Whoever had it before them, signed in anew, presses once more; what
 * somebody else typed is not done under the name of who is there now.
 */
function leaveFormAlone(c: AppContext, token: string) {
  c.status(409)
  c.header('HX-Reswap', 'none')
  return renderPart(c, <StaleForm own={isOwnForm(c, token)} pressed={wasPressed(c)} />)
}

/** Not by pressing, but while typing, a preview is asked for, or how strong a password is. */
function wasPressed(c: AppContext) {
  return /^(form|button)\b/.test(c.req.header('HX-Source') ?? '')
}
