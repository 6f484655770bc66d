import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppContext } from './context.ts'

export type CookieName = 'session' | 'claim' | 'browser' | 'flash'

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

export function dropCookie(c: AppContext, name: CookieName) {
  deleteCookie(c, nameOf(c, name), { path: '/', secure: isHttps(c) })
}

function nameOf(c: AppContext, name: CookieName) {
  return isHttps(c) ? `__Host-${name}` : name
}

function isHttps(c: AppContext) {
  return c.var.config.baseUrl.startsWith('https://')
}
