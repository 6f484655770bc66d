import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { constants, deflate, inflate } from 'node:zlib'
import type { FrozenMail } from '#src/mailers/mailer.ts'
import type { Secrets } from '#src/secrets.ts'

/** What the requests of batches are sealed for. */
const PURPOSE = 'batch request'

/** What the mails share is kept once, and the rest comes to a fraction of its size. */
export async function sealRequest(secrets: Secrets, mails: FrozenMail[]) {
  const quickly = { level: constants.Z_BEST_SPEED }
  return secrets.seal(PURPOSE, await promisify(deflate)(serialize(mails), quickly))
}

export async function openRequest(secrets: Secrets, sealed: string): Promise<FrozenMail[]> {
  return deserialize(await promisify(inflate)(secrets.unseal(PURPOSE, sealed)))
}
