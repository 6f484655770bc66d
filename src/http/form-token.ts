import { newToken, sameHash } from '#src/ids.ts'
import type { AppContext } from './context.ts'

const PURPOSE = 'form'
const NONCE_LENGTH = 43

/** Bound to the session and its user, and different on every page so that compressing it gives nothing away. */
export function formTokenFor(c: AppContext) {
  return tokenOf(c, newToken())
}

/** Whether a form was made for this very session. */
export function isFormToken(c: AppContext, token: string) {
  const [nonce = ''] = token.split('.')
  if (nonce.length !== NONCE_LENGTH) return false
  return sameHash(token, tokenOf(c, nonce) ?? '')
}

/** Whether the same person had the form before them, in this session or an earlier one. */
export function isOwnForm(c: AppContext, token: string) {
  const [nonce = '', , person = ''] = token.split('.')
  const { user } = c.var
  if (!user || nonce.length !== NONCE_LENGTH) return false
  return sameHash(person, signature(c, user.id, nonce))
}

function tokenOf(c: AppContext, nonce: string) {
  const { sessionHash, user } = c.var
  if (!sessionHash || !user) return null
  return [nonce, signature(c, sessionHash, nonce), signature(c, user.id, nonce)].join('.')
}

function signature(c: AppContext, whose: string, nonce: string) {
  const { secrets } = c.var
  return secrets.derive(secrets.keyId, PURPOSE, whose, nonce)
}
