import type { AppContext } from './context.ts'

/** Whether a question is asked over the page, where there is a script, rather than on a page of its own. */
export function asksOverPage(c: AppContext) {
  return c.req.method === 'GET' && c.req.header('HX-Request') === 'true'
}
