import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { AppContext } from './context.ts'

/** What proxies let through in an address by default, with room for the rest of it. */
const LONGEST = 6000

/**
 * What is not saved yet, for an address that one session can open and nobody else: sealed, so that nobody can make us
 * show words of theirs. Nothing when it would be too long for an address.
 */
export function sealForUrl(c: AppContext, purpose: string, content: unknown): string | null {
  const packed = brotliCompressSync(JSON.stringify(content))
  const sealed = c.var.secrets.seal(boundTo(c, purpose), packed)
  const safe = sealed.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return safe.length > LONGEST ? null : safe
}

/** What `sealForUrl` was given; nothing for what it did not make for this session. */
export function openFromUrl<T>(c: AppContext, purpose: string, sealed: string): T | undefined {
  try {
    const packed = c.var.secrets.unseal(boundTo(c, purpose), sealed)
    return JSON.parse(brotliDecompressSync(packed).toString())
  } catch {
    return
  }
}

function boundTo(c: AppContext, purpose: string) {
  return `${purpose} ${c.var.sessionHash}`
}
