import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { App } from './context.ts'

/** Refuses what no page of ours sends: an address that PostgreSQL can't be asked about, and a form that can't be read. */
export const wellFormed = createMiddleware<App>(async (c, next) => {
  if (c.req.path.includes('\0')) throw new HTTPException(404)
  if (c.req.method === 'POST') await c.req.parseBody().catch(refuse)
  await next()
})

/** A body that was cut off for its length has an error of its own. */
function refuse(error: unknown) {
  throw error instanceof TypeError ? new HTTPException(422, { cause: 'unknown_field' }) : error
}
