/** Where to go after signing in: a path of ours, or nothing. `//host`, `\host` and whole addresses lead elsewhere. */
export function localPath(next: string | undefined): string | undefined {
  if (!next || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return
  const url = new URL(next, 'http://here.invalid')
  return url.host === 'here.invalid' ? url.pathname + url.search : undefined
}
