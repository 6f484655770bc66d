import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { Hono } from 'hono'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'

interface File {
  type: string
  hash: string
  etag: string
  /** Compressed already, as fonts are. */
  packed: boolean
  bodies: Record<'identity' | 'gzip' | 'br', Uint8Array<ArrayBuffer>>
}

const files = loadFiles()

/** The address of a file with the hash of its content, which browsers may then keep for ever. */
export function asset(path: string) {
  const file = files.get(path)
  if (!file) throw new Error(`There is no static file ${path}.`)
  return `${path}?v=${file.hash}`
}

export const statics = new Hono().get('/*', (c) => {
  const file = files.get(c.req.path)
  if (!file) return c.text('There is no such file.', 404)
  c.header('Cache-Control', c.req.query('v') === file.hash ? FOR_EVER : FOR_AN_HOUR)
  c.header('ETag', file.etag)
  c.header('Vary', 'Accept-Encoding')
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
  const encoding = file.packed ? 'identity' : preferredEncoding(c.req.header('accept-encoding') ?? '')
  if (encoding !== 'identity') c.header('Content-Encoding', encoding)
  c.header('Content-Type', file.type)
  return c.body(file.bodies[encoding])
})

function preferredEncoding(accepted: string) {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/** Read and compressed once, at the start: there are few of them. */
function loadFiles() {
  const root = fileURLToPath(new URL('../../static/', import.meta.url))
  const own = globSync('**/*.{css,js,svg,woff2,txt}', { cwd: root }).map(
    (name) => [name, `${root}${name}`] as const,
  )
  const { resolve } = createRequire(import.meta.url)
  const htmx = ['htmx.min.js', 'ext/hx-sse.min.js'].map(
    (file) => [basename(file), resolve(`htmx.org/dist/${file}`)] as const,
  )
  return new Map([...own, ...htmx].map(([name, path]) => [`/static/${name}`, load(path)]))
}

function load(path: string): File {
  const content = new Uint8Array(readFileSync(path))
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    hash,
    etag: `"${hash}"`,
    packed: extname(path) === '.woff2',
    bodies: {
      identity: content,
      gzip: new Uint8Array(gzipSync(content)),
      br: new Uint8Array(brotliCompressSync(content, quality)),
    },
  }
}
