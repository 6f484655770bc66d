import type { Finding } from './finding.ts'
import { passwordIn, readSmtpAddress } from './smtp-address.ts'

const LONGEST = 500
const HIDDEN = '…'
/** Shorter than this it would blot out ordinary words. */
const SHORTEST_SECRET = 4

/**
 * A server says what it likes, at any length, and may repeat what it was told: its words are kept, shown and logged as one short
 * line, without the password or key.
 */
export function createCensor(secret: string) {
  const forms = formsOf(secret).sort((a, b) => b.length - a.length)
  return (said: string): string => {
    let heard = said
    for (const form of forms) heard = heard.replaceAll(form, HIDDEN)
    return toLine(heard)
  }
}

/** Without anything that a database or a log can't take. */
export function toLine(words: string) {
  const line = words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line.slice(0, LONGEST)
}

/** Whoever chooses an email must not choose what is read from the words about it. */
export function withoutEmails(why: string) {
  const words = why.split(/\s+/)
  return words.filter((word) => !word.includes('@')).join(' ')
}

export function inPublic(finding: Finding, secret: string): Finding {
  if (finding.ok || finding.said === null) return finding
  return { ...finding, said: createCensor(secret)(finding.said) || null }
}

/** As it is, as it stands in an address, as it travels when somebody signs in, and misread by whoever doesn't know its characters. */
function formsOf(secret: string) {
  const parts = /^smtps?:/.test(secret) ? partsOf(secret) : [secret]
  return parts
    .filter((part) => part.length >= SHORTEST_SECRET)
    .flatMap((part) => {
      const bytes = Buffer.from(part)
      return [part, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('latin1')]
    })
}

function partsOf(address: string) {
  const password = passwordIn(address)
  return [
    address,
    new URL(address).password,
    encodeURIComponent(password),
    password && `\0${readSmtpAddress(address).user}\0${password}`,
    password,
  ]
}
