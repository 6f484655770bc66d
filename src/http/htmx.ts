import type { AppContext } from './context.ts'

/** Whether the script of a page asks, which puts the answer into it, rather than the browser, which shows it as a page. */
export function isHtmx(c: AppContext) {
  return c.req.header('HX-Request') === 'true'
}

/** Whether a question is asked over the page, where there is a script, rather than on a page of its own. */
export function asksOverPage(c: AppContext) {
  return c.req.method === 'GET' && isHtmx(c)
}

/** Whether an answer goes into a page that is there, and is not a whole one. */
export function wantsFragment(c: AppContext) {
  const is = (name: string) => c.req.header(name) === 'true'
  return isHtmx(c) && !is('HX-Boosted') && !is('HX-History-Restore-Request')
}

/** Not by pressing, but while typing, a preview is asked for, or how strong a password is; or by the page itself, how far a sending is. */
export function wasPressed(c: AppContext) {
  return /^(form|button|a)\b/.test(c.req.header('HX-Source') ?? '')
}
