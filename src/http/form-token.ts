import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { newToken, sameHash } from '#src/ids.ts'
import type { App, AppContext } from './context.ts'

const PURPOSE = 'form'
const NONCE_LENGTH = 43

/** Bound to the session, and different on every page so that compressing it gives nothing away. */
export function formTokenFor(c: AppContext) {
  const { sessionHash } = c.var
  if (!sessionHash) return null
  const nonce = newToken()
  return `${nonce}.${signature(c, sessionHash, nonce)}`
}

/** The second layer against cross-site posts, behind the origin: a form of another session is refused, nothing is done. */
export const requireFormToken = createMiddleware<App>(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const { form_token: token } = await c.req.parseBody()
  if (typeof token !== 'string' || !isValid(c, token)) throw new HTTPException(409, { cause: 'stale_form' })
  await next()
})

function isValid(c: AppContext, token: string) {
  const [nonce = '', given = ''] = token.split('.')
  const { sessionHash } = c.var
  if (!sessionHash || nonce.length !== NONCE_LENGTH) return false
  return sameHash(given, signature(c, sessionHash, nonce))
}

function signature(c: AppContext, sessionHash: string, nonce: string) {
  const { secrets } = c.var
  return secrets.derive(secrets.keyId, PURPOSE, sessionHash, nonce)
}
