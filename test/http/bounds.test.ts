import { expect, test } from 'vitest'
import { PERIODS, USUAL_PERIOD } from '#src/home/funnel.ts'
import { FAILURES_OF_DAYS } from '#src/home/health.ts'
import { en } from '#src/i18n/en.ts'
import { RATES, USUAL_RATE } from '#src/mailboxes/rate.ts'
import { LONGEST } from '#src/passwords/rules.ts'
import { LONGEST_NOTE } from '#src/sendings/option-forms.ts'
import { cast } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal } from '#test/support/portal.ts'

test('fields state the bounds that what is typed is held to', async () => {
  const { browser, people } = await opened()
  const confirm = await browser.visit(`/sendings/new?user_ids=${people.ada.id}`)
  const several = await browser.visit('/users/several')
  const preview = await several.fill('Email addresses', 'dora@example.org').press('Check the list')
  for (const page of [confirm, preview])
    expect(attributes(page, '#note', 'maxlength')).toEqual([String(LONGEST_NOTE)])

  const password = await browser.visit('/profile/password')
  expect(attributes(password, '#password', 'passwordrules')).toEqual([
    expect.stringContaining(`maxlength: ${LONGEST};`),
  ])

  const mailbox = await browser.visit('/mailboxes/new?transport=resend')
  expect(attributes(mailbox, '#requests_per_second', 'min', 'max', 'value')).toEqual(
    [RATES.least, RATES.most, USUAL_RATE.resend].map(String),
  )
})

test('the home page says over how many days it counts, and offers what it can count', async () => {
  const { browser } = await opened()
  const home = await browser.visit('/')
  expect(home.text).toContain(en.home.health.failed(0, FAILURES_OF_DAYS))
  for (const period of PERIODS) {
    const page = await home.follow(en.home.funnel.periods[period])
    expect(page.path).toBe(period === USUAL_PERIOD ? '/' : `/?period=${period}`)
    expect(page.dom.querySelector(`#period-${period}`)?.getAttribute('aria-current')).toBe('true')
  }
})

test('every way of sending that is offered has its form', async () => {
  const { browser } = await opened()
  const form = await browser.visit('/mailboxes/new')
  const ways = form.dom.querySelectorAll('main .tabs [hx-push-url]')
  expect(ways).toHaveLength(2)
  for (const way of ways) {
    const page = await browser.visit(way.getAttribute('hx-push-url') ?? '')
    expect(page.dom.querySelector('main .tabs [aria-current]')?.text).toBe(way.text)
  }
})

async function opened() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { people, browser: await portal.signIn(people.admin) }
}

function attributes(page: Page, selector: string, ...names: string[]) {
  return names.map((name) => page.dom.querySelector(selector)?.getAttribute(name))
}
