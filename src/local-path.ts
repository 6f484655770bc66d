const HERE = 'http://here.invalid'
const PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/

/** Where to go after signing in: a path of ours, or nothing. */
export function localPath(next: string | undefined): string | undefined {
  if (!next || !isLocalPath(next)) return
  const { pathname, search } = new URL(next, HERE)
  return pathname + search
}

/** Whether a browser that is sent there stays on this host. `//host`, `\host` and whole addresses lead elsewhere. */
export function isLocalPath(text: string) {
  if (!PATH.test(text)) return false
  const { origin, pathname } = new URL(text, HERE)
  // `/x/..//host` becomes `//host` only now.
  return origin === HERE && !pathname.startsWith('//')
}
