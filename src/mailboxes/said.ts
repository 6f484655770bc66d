import type { Finding } from './finding.ts'
import { passwordIn, readSmtpAddress } from './smtp-address.ts'

const LONGEST = 500
const HIDDEN = '…'
/** Shorter than this it would blot out ordinary words. */
const SHORTEST_SECRET = 4

/** A server may repeat what it was told: its words are kept and shown without the password or key, in one line. */
export function inPublic(finding: Finding, secret: string): Finding {
  if (finding.ok || finding.said === null) return finding
  let { said } = finding
  for (const form of formsOf(secret)) said = said.replaceAll(form, HIDDEN)
  said = said.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return { ...finding, said: said.slice(0, LONGEST) || null }
}

/** As it is, as it stands in an address, and as it travels when somebody signs in. */
function formsOf(secret: string) {
  const parts = /^smtps?:/.test(secret) ? partsOf(secret) : [secret]
  return parts
    .filter((part) => part.length >= SHORTEST_SECRET)
    .flatMap((part) => [part, Buffer.from(part).toString('base64')])
}

function partsOf(address: string) {
  const password = passwordIn(address)
  return [
    address,
    new URL(address).password,
    password && `\0${readSmtpAddress(address).user}\0${password}`,
    password,
  ]
}
