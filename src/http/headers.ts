import { createMiddleware } from 'hono/factory'
import type { App } from './context.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HSTS = 'max-age=31536000; includeSubDomains'

/** What every answer carries. A handler that set a header itself keeps it. */
export const secureHeaders = createMiddleware<App>(async (c, next) => {
  await next()
  const headers: Record<string, string> = {
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // `no-referrer` would make browsers send `Origin: null` with forms.
    'Referrer-Policy': 'strict-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'no-store',
  }
  if (c.var.config.baseUrl.startsWith('https://')) {
    headers['Strict-Transport-Security'] = HSTS
    // Browsers ignore it, with a warning, where the connection isn't safe.
    headers['Cross-Origin-Opener-Policy'] = 'same-origin'
  }
  for (const [name, value] of Object.entries(headers))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
})
