import type { AppContext } from './context.ts'

/** Whether the script of a page asks, which puts the answer into it, rather than the browser, which shows it as a page. */
export function isHtmx(c: AppContext) {
  return c.req.header('HX-Request') === 'true'
}

/** Whether a question is asked over the page, where there is a script, rather than on a page of its own. */
export function asksOverPage(c: AppContext) {
  return c.req.method === 'GET' && isHtmx(c)
}
