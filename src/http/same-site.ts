import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { App } from './context.ts'
import { refuse } from './refuse.ts'
import { warnOnce } from './warn-once.ts'

const ELSEWHERE =
  'a form was refused because it came from another address than BASE_URL; if people use that one, BASE_URL must be it'
const LONGEST_ORIGIN = 200
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i

/**
 * Every state change is a form of our own pages. The allowed origin is the configured one, so this holds behind a TLS
 * proxy; a request that says nothing about where it comes from is refused too.
 */
export const sameSitePosts = createMiddleware<App>(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  if (c.req.method !== 'POST') throw new HTTPException(405)
  const origin = c.req.header('origin')
  const { baseUrl } = c.var.config
  const ours = origin ? origin === new URL(baseUrl).origin : c.req.header('sec-fetch-site') === 'same-origin'
  if (!ours && origin && origin !== 'null')
    warnOnce(c.var.log, ELSEWHERE, { origin: origin.slice(0, LONGEST_ORIGIN), baseUrl })
  if (!ours) refuse(403, 'cross_site')
  if (!FORM.test(c.req.header('content-type') ?? '')) throw new HTTPException(415)
  await next()
})
