import { HTTPException } from 'hono/http-exception'
import type { ErrorKey } from '#src/i18n/messages.ts'

/** Of what is out of sight nothing is said, not even whether it exists. */
export function missing(): never {
  throw new HTTPException(404)
}

/** The key is typed: one that has no sentence would be shown as the general one, and nobody would notice. */
export function refuse(status: 403 | 409 | 422, key: ErrorKey): never {
  throw new HTTPException(status, { cause: key })
}
