import { CookieJar } from './cookies.ts'
import { Page } from './page.ts'

const REDIRECTS = 10

/** Anything that answers requests; the bindings are what `@hono/node-server` would hand over. */
export interface Site {
  fetch(request: Request, bindings: object): Response | Promise<Response>
}

interface Options {
  baseUrl?: string
  now?: () => Date
  language?: string
  /** Where the browser's connection comes from. */
  address?: string
}

interface Sent {
  body?: URLSearchParams | FormData | ReadableStream | string | undefined
  headers?: Record<string, string>
  /** The page on which the person pressed; nothing for an address typed or opened from a mail. */
  from?: Page | undefined
  /** A page of another site sends the person, or a form, here. */
  crossSite?: boolean
}

/** A browser without JavaScript: keeps cookies, follows redirects, and says where a request comes from. */
export class Browser {
  readonly cookies: CookieJar
  language: string
  address: string
  readonly #site: Site
  readonly #baseUrl: string

  constructor(site: Site, options: Options = {}) {
    this.#site = site
    this.#baseUrl = options.baseUrl ?? 'http://localhost:3000'
    this.cookies = new CookieJar(options.now ?? (() => new Date()))
    this.language = options.language ?? 'en'
    this.address = options.address ?? '127.0.0.1'
  }

  /** Types an address, or opens a link in a mail. */
  visit(path: string, sent: Sent = {}) {
    return this.request('GET', path, sent)
  }

  /** Posts without pressing anything: what an attacker or a stale page would send. */
  post(path: string, fields: Record<string, string | string[]> = {}, sent: Omit<Sent, 'body'> = {}) {
    const body = new URLSearchParams()
    for (const [name, values] of Object.entries(fields))
      for (const value of [values].flat()) body.append(name, value)
    return this.request('POST', path, { ...sent, body })
  }

  async request(method: string, path: string, sent: Sent = {}, redirects = 0): Promise<Page> {
    if (redirects > REDIRECTS) throw new Error(`${path} redirects for ever`)
    const url = new URL(path, this.#baseUrl)
    const response = await this.fetch(method, url, sent)
    const next = this.#redirect(response, url)
    if (next && [307, 308].includes(response.status)) return this.request(method, next, sent, redirects + 1)
    const { crossSite = false, from } = sent
    if (next) return this.request('GET', next, { crossSite, from }, redirects + 1)
    const text = await response.text()
    return new Page(this, { url, response, text })
  }

  /** One request and its bare answer; redirects are left to the caller. */
  async fetch(method: string, url: URL | string, sent: Sent = {}) {
    const to = new URL(url, this.#baseUrl)
    const crossSite = sent.crossSite ?? false
    const request = new Request(to, {
      method,
      ...(sent.body !== undefined && { body: sent.body, duplex: 'half' }),
      headers: {
        accept: 'text/html,*/*',
        'accept-language': this.language,
        host: to.host,
        ...(method === 'GET' || method === 'HEAD' ? {} : { origin: originOf(to, sent) }),
        'sec-fetch-site': crossSite ? 'cross-site' : siteOf(method, sent),
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
        cookie: this.cookies.headerFor(to, { crossSite, method }),
        ...sent.headers,
      },
    })
    const socket = { remoteAddress: this.address, remotePort: 50_000, remoteFamily: 'IPv4' }
    const response = await this.#site.fetch(request, { incoming: { socket }, outgoing: {} })
    for (const header of response.headers.getSetCookie()) this.cookies.take(header, to)
    return response
  }

  /** Within the site only: elsewhere a person leaves, and the test sees the redirect itself. */
  #redirect(response: Response, url: URL) {
    const location = response.headers.get('location')
    if (!location || response.status < 300 || response.status > 399) return undefined
    const next = new URL(location, url)
    return next.origin === url.origin ? next.href : undefined
  }
}

/** A page with `no-referrer` makes browsers send `Origin: null`. */
function originOf(to: URL, { from, crossSite }: Sent) {
  if (crossSite) return 'https://elsewhere.example'
  return from?.headers.get('referrer-policy') === 'no-referrer' ? 'null' : to.origin
}

function siteOf(method: string, { from }: Sent) {
  return from || method !== 'GET' ? 'same-origin' : 'none'
}
