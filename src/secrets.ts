import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What the app does with `SECRET_KEY`; the key itself stays in here. */
export interface Secrets {
  /** Names the key that new secrets are made with. */
  keyId: string
  /** Whether what was made with this key can still be used. */
  has(keyId: string): boolean
  /** The same parts always give the same 256 bits (base64url); nobody without the key can guess them. */
  derive(keyId: string, ...parts: (string | number)[]): string
  /** Encrypts (AES-256-GCM); the purpose must be named again to open it. */
  seal(purpose: string, content: string | Buffer): string
  /** Throws when the key is missing, the purpose is another or a byte was changed. */
  unseal(purpose: string, sealed: string): Buffer
  /** Whether it was sealed with the newest key. */
  isNewest(sealed: string): boolean
}

/** The key that a secret was made with is not among those of the configuration any more. */
export class KeyMissing extends Error {
  constructor(id: string) {
    super(`A secret was made with the key ${id}, which is not among those in SECRET_KEY.`)
  }
}

interface Keys {
  id: string
  sealing: KeyObject
  deriving: KeyObject
}

/** The first key makes new secrets; the others, kept while a key is being replaced, only read old ones. */
export function createSecrets([current, ...earlier]: [string, ...string[]]): Secrets {
  const newest = keysFrom(current)
  const keys = [newest, ...earlier.map(keysFrom)]
  const find = (id: string) => {
    const found = keys.find((key) => key.id === id)
    if (!found) throw new KeyMissing(id)
    return found
  }

  return {
    keyId: newest.id,
    has: (keyId) => keys.some((key) => key.id === keyId),
    derive: (keyId, ...parts) =>
      createHmac('sha256', find(keyId).deriving).update(JSON.stringify(parts)).digest('base64url'),
    seal: (purpose, content) => `${newest.id}.${encrypt(newest.sealing, purpose, content)}`,
    unseal: (purpose, sealed) => {
      const [id = '', box = ''] = sealed.split('.')
      return decrypt(find(id).sealing, purpose, Buffer.from(box, 'base64'))
    },
    isNewest: (sealed) => sealed.startsWith(`${newest.id}.`),
  }
}

function keysFrom(secretKey: string): Keys {
  const key = (use: string) => Buffer.from(hkdfSync('sha256', secretKey, '', `vestibule ${use}`, 32))
  const id = createHash('sha256').update(key('id')).digest('hex').slice(0, 8)
  return { id, sealing: createSecretKey(key('sealing')), deriving: createSecretKey(key('deriving')) }
}

function encrypt(key: KeyObject, purpose: string, content: string | Buffer) {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
  const body = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

function decrypt(key: KeyObject, purpose: string, box: Buffer) {
  const nonce = box.subarray(0, NONCE_BYTES)
  const tag = box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag)
  return Buffer.concat([decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
}
