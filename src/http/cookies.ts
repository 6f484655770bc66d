import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppContext } from './context.ts'

type CookieName = 'session' | 'claim' | 'browser' | 'flash'

/** With https the `__Host-` prefix makes browsers refuse the cookie from any other host, path or plain connection. */
export function writeCookie(c: AppContext, name: CookieName, value: string, seconds?: number) {
  setCookie(c, nameOf(c, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(c),
    ...(seconds !== undefined && { maxAge: seconds }),
  })
}

export function readCookie(c: AppContext, name: CookieName) {
  return getCookie(c, nameOf(c, name))
}

/** Says nothing to a browser that has none: answers to strangers and scanners carry no cookie, not even an empty one. */
export function dropCookie(c: AppContext, name: CookieName) {
  if (readCookie(c, name) === undefined) return
  deleteCookie(c, nameOf(c, name), { path: '/', secure: isHttps(c) })
}

function nameOf(c: AppContext, name: CookieName) {
  return isHttps(c) ? `__Host-${name}` : name
}

function isHttps(c: AppContext) {
  return c.var.config.baseUrl.startsWith('https://')
}
