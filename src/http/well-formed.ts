import { createMiddleware } from 'hono/factory'
import type { App } from './context.ts'
import { missing, refuse } from './refuse.ts'

/** Refuses what no page of ours sends: an address that PostgreSQL can't be asked about, and a form that can't be read. */
export const wellFormed = createMiddleware<App>(async (c, next) => {
  if (c.req.path.includes('\0')) missing()
  if (c.req.method === 'POST') await c.req.parseBody().catch(refuseUnreadable)
  await next()
})

/** A body that was cut off for its length has an error of its own. */
function refuseUnreadable(error: unknown): never {
  if (error instanceof TypeError) refuse(422, 'unknown_field')
  throw error
}
