import { isLocalPath } from '#src/local-path.ts'

const LONGEST = 500

/** Where people go when they are in: a path on this host, or a whole https address. Nothing for anything else. */
export function parsePortalAddress(text: string): string | undefined {
  if (text.length > LONGEST) return
  if (text.startsWith('/')) return isLocalPath(text) ? text : undefined
  if (!/^https:\/\/[\x21-\x7e]+$/i.test(text) || !URL.canParse(text)) return
  const { href, username, password } = new URL(text)
  // With a name in front of it, an address looks like one it is not.
  return username || password ? undefined : href
}
