import { createMiddleware } from 'hono/factory'
import type { App, AppContext } from './context.ts'
import { missing, refuse } from './refuse.ts'

/** Twice what our largest forms have: a thousand pasted lines, or forty blocks of a mail. */
const MOST_FIELDS = 2500
const IN_PARTS = /^multipart\//i

/** Refuses what no page of ours sends: an address that PostgreSQL can't be asked about, and a form that can't be read. */
export const wellFormed = createMiddleware<App>(async (c, next) => {
  if (c.req.path.includes('\0') || /%00/.test(c.req.url)) missing()
  if (c.req.method === 'POST') {
    if (await hasTooManyFields(c)) refuse(422, 'unknown_field')
    await c.req.parseBody().catch(refuseUnreadable)
  }
  await next()
})

/** Told before they are taken apart: that takes time which grows with their square, and nobody else is served meanwhile. */
async function hasTooManyFields(c: AppContext) {
  const bytes = Buffer.from(await c.req.arrayBuffer())
  // Each part has the blank line that ends its headers, whatever its boundary is.
  const between = IN_PARTS.test(c.req.header('content-type') ?? '') ? '\r\n\r\n' : '&'
  let fields = 0
  for (let at = bytes.indexOf(between); at !== -1; at = bytes.indexOf(between, at + 1))
    if (++fields > MOST_FIELDS) return true
  return false
}

/** A body that was cut off for its length has an error of its own. */
function refuseUnreadable(error: unknown): never {
  if (error instanceof TypeError) refuse(422, 'unknown_field')
  throw error
}
