import type { HTMLElement } from 'node-html-parser'
import type { Page } from '#test/support/page.ts'
import type { Portal } from '#test/support/portal.ts'

export interface Route {
  method: string
  path: string
}

/** Every URL of the product, from the router itself: what is added later is tested without being listed. */
export function routesOf({ app }: Pick<Portal, 'app'>): Route[] {
  const named = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`)
  return [...new Set(named)].map((route) => {
    const [method = '', path = ''] = route.split(' ')
    return { method, path }
  })
}

/** A parameter of a route, with the pattern that it may have. */
const PARAMETER = /:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g

/** An address of a route, with something for every parameter. */
export function addressOf(path: string, parameters: Record<string, string> = {}) {
  return path.replace(PARAMETER, (_, name) => parameters[name] ?? 'x').replace('*', 'x')
}

/** The route that answers an address, as it stands in the router. */
export function routeFor(portal: Pick<Portal, 'app'>, method: string, pathname: string) {
  const fits = ({ path }: Route) =>
    new RegExp(`^${path.replace(PARAMETER, '[^/]+').replace('*', '.*')}$`).test(pathname)
  const all = routesOf(portal).filter((route) => route.method === method && fits(route))
  return (all.find(({ path }) => !path.includes(':')) ?? all[0])?.path
}

export interface Form {
  page: Page
  action: string
  /** The route that it is posted to, and what tells it from another form there. */
  route: string
  fields: Field[]
}

export interface Field {
  name: string
  value: string
  type: string
  required: boolean
}

/** Every form of a page that changes something, as it would be sent untouched, with a script or without one. */
export function formsOn(portal: Pick<Portal, 'app'>, page: Page): Form[] {
  return page.dom.querySelectorAll('button, input[type=submit], [hx-post]').flatMap((button) => {
    const form = formOf(page, button)
    const said = (name: string) => button.getAttribute(`form${name}`) ?? form?.getAttribute(name)
    const alone = button.getAttribute('hx-post')
    if (!form || (!alone && said('method')?.toLowerCase() !== 'post')) return []
    const action = new URL((alone ?? said('action')) || page.url.href, page.url)
    const pressed = button.localName === 'button' && button.getAttribute('name')
    const fields = page.dom
      .querySelectorAll('input, select, textarea')
      .filter((one) => formOf(page, one) === form)
      .flatMap((one): Field[] => {
        const [name, type] = [one.getAttribute('name'), one.getAttribute('type') ?? one.localName]
        if (!name || (type === 'radio' && !one.hasAttribute('checked'))) return []
        return [{ name, type, value: valueIn(one, type), required: one.hasAttribute('required') }]
      })
    if (pressed)
      fields.push({
        name: pressed,
        type: 'submit',
        required: false,
        value: button.getAttribute('value') ?? '',
      })
    const route = routeFor(portal, 'POST', action.pathname) ?? action.pathname
    return [{ page, action: action.pathname + action.search, route, fields }]
  })
}

function valueIn(control: HTMLElement, type: string) {
  if (type === 'textarea') return control.text
  const options = control.querySelectorAll('option')
  const option = options.find((one) => one.hasAttribute('selected')) ?? options[0]
  return (option ?? control).getAttribute('value') ?? (type === 'checkbox' ? 'on' : '')
}

function formOf(page: Page, control: HTMLElement) {
  const id = control.getAttribute('form') ?? control.getAttribute('hx-include')?.replace('#', '')
  return id ? page.dom.getElementById(id) : control.closest('form')
}

/** The forms of many pages, each kind of them once. */
export function everyForm(portal: Pick<Portal, 'app'>, pages: Page[]) {
  const kinds = new Map<string, Form>()
  for (const form of pages.flatMap((page) => formsOn(portal, page))) {
    const names = [...new Set(form.fields.map(({ name }) => name))].sort().join(' ')
    const signedIn = form.page.browser.cookies.names.includes('session')
    kinds.set(`${form.route} ${names} ${signedIn}`, kinds.get(`${form.route} ${names} ${signedIn}`) ?? form)
  }
  return [...kinds.values()]
}

/** How many pages of one route are looked at: the first ones of a list say enough. */
const OF_ONE_ROUTE = 4

/** Goes wherever links lead from the given pages, without leaving the site. */
export async function everyPage(portal: Pick<Portal, 'app'>, begin: Page[]): Promise<Page[]> {
  const [pages, seen, counts] = [[...begin], new Set<string>(), new Map<string, number>()]
  for (const page of pages) {
    for (const href of linksOn(page)) {
      const url = new URL(href, page.url)
      const key = `${url.pathname}${url.search} ${page.browser.cookies.names.includes('session')}`
      if (url.origin !== page.url.origin || seen.has(key)) continue
      seen.add(key)
      const route = routeFor(portal, 'GET', url.pathname) ?? ''
      const count = counts.get(route) ?? 0
      if (count >= (route.endsWith('/frame') ? 1 : OF_ONE_ROUTE) || route.endsWith('/events')) continue
      counts.set(route, count + 1)
      const next = await page.browser.visit(url.href, { from: page })
      if (next.headers.get('content-type')?.includes('html')) pages.push(next)
    }
  }
  return pages
}

function linksOn(page: Page) {
  return page.dom
    .querySelectorAll('a[href], iframe[src], [hx-get]')
    .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('hx-get') ?? '')
    .filter((href) => href !== '' && !/^(#|mailto:)|[?&]locale=/.test(href))
}
