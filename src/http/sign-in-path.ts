import { localPath } from '#src/local-path.ts'
import type { AppContext } from './context.ts'
import { isHtmx } from './htmx.ts'

/**
 * Where strangers sign in, and come back from: to the page that was asked for, or that a part was asked for by. A form
 * without a script leads nowhere, because its address may have nothing to show.
 */
export function signInPath(c: AppContext) {
  const page = isHtmx(c) ? openPage(c) : askedPage(c)
  const next = page && localPath(page.pathname + page.search)
  return next ? `/sign-in?${new URLSearchParams({ next })}` : '/sign-in'
}

/** What the script says about where it runs; believed only when that is here. */
function openPage(c: AppContext) {
  const url = URL.parse(c.req.header('HX-Current-URL') ?? '')
  return url?.origin === new URL(c.var.config.baseUrl).origin ? url : null
}

function askedPage(c: AppContext) {
  return c.req.method === 'GET' ? new URL(c.req.url) : null
}
