/** Where to go after signing in: a path of ours, or nothing. `//host`, `\host` and whole addresses lead elsewhere. */
export function localPath(next: string | undefined): string | undefined {
  if (!next || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return
  const { host, pathname, search } = new URL(next, 'http://here.invalid')
  // `/x/..//host` becomes `//host` only now.
  return host === 'here.invalid' && !pathname.startsWith('//') ? pathname + search : undefined
}
