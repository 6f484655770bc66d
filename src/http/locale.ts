import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { acceptedLocale, chooseLocale, type Locale, spokenLocale } from '#src/i18n/locales.ts'
import { messagesFor } from '#src/i18n/messages.ts'
import type { App } from './context.ts'

/**
 * Outsiders read what the address (`?locale=`), else the browser or the portal says. Pages behind a mailed link turn to
 * the invited person's language with `speak`.
 */
export const locale = createMiddleware<App>(async (c, next) => {
  const { user, settings } = c.var
  const own = user
    ? [user.locale, user.organizationLocale]
    : [acceptedLocale(c.req.header('accept-language'))]
  c.set('ownLocale', chooseLocale(...own, settings.defaultLocale))
  speak(c, c.var.ownLocale)
  await next()
})

/** Inside, everybody reads their own language: there, `?locale=` asks for people who speak it. */
export const ownLocale = createMiddleware<App>(async (c, next) => {
  turnTo(c, c.var.ownLocale)
  await next()
})

/** Turns the page to the first of these languages that we speak; a language chosen on the page itself comes first. */
export function speak(c: Context<App>, ...tags: (string | null | undefined)[]) {
  turnTo(c, chooseLocale(spokenLocale(c.req.query('locale')), ...tags))
}

/** A language chosen on one page goes on to the next: the end of an address without a query. */
export function chosenLocale(c: Context<App>) {
  return c.req.query('locale') ? `?locale=${encodeURIComponent(c.var.locale)}` : ''
}

function turnTo(c: Context<App>, locale: Locale) {
  c.set('locale', locale)
  c.set('t', messagesFor(locale))
}
