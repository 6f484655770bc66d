interface Cookie {
  value: string
  path: string
  sameSite: string
  /** Milliseconds; a cookie without an end lives as long as the browser. */
  endsAt: number | null
}

/** Keeps cookies as a browser does: by name and path, until they end, and only those that a browser would accept. */
export class CookieJar {
  readonly #cookies = new Map<string, Cookie>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** The `Cookie` header for a request; one that comes from another site leaves strict cookies out, a post also lax ones. */
  headerFor(url: URL, from: { crossSite: boolean; method: string }) {
    return [...this.#cookies.entries()]
      .filter(([, cookie]) => covers(cookie.path, url.pathname) && !this.#ended(cookie))
      .filter(([, { sameSite }]) => !from.crossSite || (sameSite === 'lax' && from.method === 'GET'))
      .sort(([, a], [, b]) => b.path.length - a.path.length)
      .map(([key, cookie]) => `${nameOf(key)}=${cookie.value}`)
      .join('; ')
  }

  /** Takes what `Set-Cookie` says, unless a browser would refuse it. */
  take(header: string, url: URL) {
    const [pair = '', ...rest] = header.split(';').map((part) => part.trim())
    const [name, value] = split(pair)
    const attributes = new Map(rest.map(split).map(([key, value]) => [key.toLowerCase(), value]))
    const path = attributes.get('path') || '/'
    if (!acceptable(name, attributes, url)) return

    const cookie = {
      value,
      path,
      sameSite: attributes.get('samesite')?.toLowerCase() ?? 'lax',
      endsAt: this.#end(attributes),
    }
    if (this.#ended(cookie)) this.#cookies.delete(`${name} ${path}`)
    else this.#cookies.set(`${name} ${path}`, cookie)
  }

  get names() {
    return [...this.#cookies].filter(([, cookie]) => !this.#ended(cookie)).map(([key]) => nameOf(key))
  }

  value(name: string) {
    return [...this.#cookies].find(([key, cookie]) => nameOf(key) === name && !this.#ended(cookie))?.[1].value
  }

  /** What somebody else did to the browser: a cookie planted or changed by hand. */
  plant(name: string, value: string) {
    this.#cookies.set(`${name} /`, { value, path: '/', sameSite: 'lax', endsAt: null })
  }

  clear() {
    this.#cookies.clear()
  }

  #ended({ endsAt }: Cookie) {
    return endsAt !== null && endsAt <= this.#now().getTime()
  }

  #end(attributes: Map<string, string>) {
    const [age, date] = [attributes.get('max-age'), attributes.get('expires')]
    if (age !== undefined) return this.#now().getTime() + Number(age) * 1000
    return date === undefined ? null : new Date(date).getTime()
  }
}

function acceptable(name: string, attributes: Map<string, string>, url: URL) {
  const secure = attributes.has('secure')
  const domain = attributes.get('domain')
  if (secure && url.protocol !== 'https:') return false
  if (domain && domain.replace(/^\./, '') !== url.hostname) return false
  if (name.startsWith('__Secure-')) return secure
  if (name.startsWith('__Host-')) return secure && !domain && attributes.get('path') === '/'
  return true
}

function covers(path: string, pathname: string) {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
}

function split(text: string): [string, string] {
  const at = text.indexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function nameOf(key: string) {
  return key.slice(0, key.indexOf(' '))
}
