import type { NodemailerError } from 'nodemailer'
import { type Bad, bad, type Finding } from './finding.ts'

/**
 * The first that a code of the error matches. Codes are those of Node, OpenSSL, its fetch, and nodemailer. OpenSSL calls it an unexpected end
 * when somebody hangs up.
 */
const BY_CODE: [RegExp, Bad][] = [
  [/ENOTFOUND|EAI_AGAIN|ENODATA|EDNS/, 'no_such_name'],
  [/ECONNREFUSED/, 'refused'],
  [/CERT|SELF_SIGNED|VERIFY|ISSUER/, 'certificate'],
  [/ERR_SSL_(?!UNEXPECTED_EOF)|ERR_TLS|ETLS/, 'encryption'],
  [/TIMEDOUT|TIMEOUT|TimeoutError|EHOSTUNREACH|ENETUNREACH/, 'no_answer'],
]
const AUTHENTICATION = /^E(NO)?AUTH|^EOAUTH2/

/** Tells from the error of a connection that did not come about what stands in the way. */
export function diagnose(error: unknown): Finding {
  const { code, originalCode, name, response, responseCode = 0, message } = reasonOf(error)
  const said = response || message || null
  if (AUTHENTICATION.test(code ?? ''))
    return bad(isPassing(responseCode) ? 'unavailable' : 'credentials', said)
  const codes = [originalCode, code, name].join(' ')
  const [, found] = BY_CODE.find(([pattern]) => pattern.test(codes)) ?? []
  if (found) return bad(found, said)
  return bad(responseCode >= 400 ? 'turned_away' : 'not_understood', said)
}

/** What `fetch` throws says nothing itself; the reason is its cause. */
function reasonOf(error: unknown): Partial<NodemailerError> {
  if (!(error instanceof Error)) return {}
  return error.cause instanceof Error ? error.cause : error
}

function isPassing(responseCode: number) {
  return responseCode >= 400 && responseCode < 500
}
