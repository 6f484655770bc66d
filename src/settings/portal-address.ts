const LONGEST = 500
const PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/

/** Where people go when they are in: a path on this host, or a whole https address. Nothing for anything else. */
export function parsePortalAddress(text: string): string | undefined {
  if (text.length > LONGEST) return
  if (text.startsWith('/')) return isPath(text) ? text : undefined
  if (!/^https:\/\/[\x21-\x7e]+$/i.test(text) || !URL.canParse(text)) return
  const { href, username, password } = new URL(text)
  // With a name in front of it, an address looks like one it is not.
  return username || password ? undefined : href
}

function isPath(text: string) {
  const { host, pathname } = new URL(PATH.test(text) ? text : '//elsewhere.invalid', 'http://here.invalid')
  // `/x/..//host` becomes `//host` only now.
  return host === 'here.invalid' && !pathname.startsWith('//')
}
