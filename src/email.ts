import { domainToASCII } from 'node:url'

const LONGEST = 254
const LONGEST_LOCAL_PART = 64
/**
 * Of a domain as it is typed: decomposed, it may be longer than what becomes of it. To compose a run of marks takes time that
 * grows with its square, so nothing longer is looked at.
 */
const LONGEST_TYPED = 2 * LONGEST
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
/** Said before it is translated: `domainToASCII` reads a domain like a browser and drops line breaks and paths. */
const TYPED_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/
/** How a label begins that stands for letters beyond ASCII, which has rules of its own. */
const PUNYCODE = 'xn--'

export interface Email {
  /** Domain in lower-case punycode, local part in lower case: the identity. */
  canonical: string
  /** As it was given, trimmed. */
  typed: string
}

/**
 * The one function that decides whether two emails are the same. Nothing for what is not a single plain address: quoted
 * local parts, comments, groups, several recipients, IP addresses and control characters are refused.
 */
export function parseEmail(input: string): Email | undefined {
  const typed = input.trim()
  const at = typed.lastIndexOf('@')
  const localPart = typed.slice(0, at)
  const domain = parseDomain(typed.slice(at + 1)) ?? ''
  const canonical = `${localPart.toLowerCase()}@${domain}`
  const fits = canonical.length <= LONGEST && localPart.length <= LONGEST_LOCAL_PART
  return at > 0 && fits && LOCAL_PART.test(localPart) && domain ? { canonical, typed } : undefined
}

/** A domain in lower-case punycode, if it is one that emails can have. */
export function parseDomain(typed: string): string | undefined {
  if (typed.length > LONGEST_TYPED) return
  // Nothing in it is to be translated, as in nearly all of them.
  if (DOMAIN.test(typed) && !typed.includes(PUNYCODE)) return typed
  const composed = typed.normalize('NFC')
  const domain = TYPED_DOMAIN.test(composed) ? domainToASCII(composed) : ''
  return DOMAIN.test(domain) ? domain : undefined
}

/** `ada+tag@x` and `ada@x` are one inbox. */
export function withoutTag(email: string) {
  const { canonical } = parseEmail(email.replace(/\+[^@]*(?=@)/, '')) ?? { canonical: email }
  return canonical
}

export function domainOf({ canonical }: Pick<Email, 'canonical'>) {
  return canonical.slice(canonical.lastIndexOf('@') + 1)
}

/** A name for somebody of whom only the email is known. */
export function nameFromEmail(email: Email) {
  return email.typed.slice(0, email.typed.lastIndexOf('@'))
}
