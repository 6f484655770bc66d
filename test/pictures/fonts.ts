import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inflateSync } from 'node:zlib'

const PACKAGES = 'node_modules/@fontsource'
/** Letters that the product's own font lacks, each from one package. */
const FAMILIES = {
  'noto-sans-arabic': ['arabic'],
  'noto-sans-jp': ['japanese', 'cyrillic', 'latin-ext'],
}
const WEIGHTS = [400, 700]
const HEADER = 44
const ENTRY = 20

/**
 * A fontconfig file that adds the fonts of our packages to the system's, so that pictures are right on a machine without
 * any. Chromium takes no packed fonts from fontconfig, so they are unpacked first.
 */
export function writeFontsConfig(folder: string, chromiumFonts: string) {
  const fonts = join(folder, 'fonts')
  mkdirSync(fonts, { recursive: true })
  for (const [family, subsets] of Object.entries(FAMILIES))
    for (const name of subsets.flatMap((subset) =>
      WEIGHTS.map((weight) => `${family}-${subset}-${weight}-normal`),
    ))
      writeFileSync(
        join(fonts, `${name}.ttf`),
        unpackWoff(readFileSync(join(PACKAGES, family, 'files', `${name}.woff`))),
      )

  const path = join(folder, 'fonts.conf')
  const dirs = [fonts, chromiumFonts].map((dir) => `<dir>${resolve(dir)}</dir>`).join('')
  const families = ['Open Sans', 'Noto Sans Arabic', 'Noto Sans JP']
    .map((name) => `<family>${name}</family>`)
    .join('')
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
      <include ignore_missing="yes">/etc/fonts/fonts.conf</include>${dirs}<cachedir>${folder}/cache</cachedir>
      <match><test qual="all" name="family" compare="not_eq"><string>monospace</string></test>
        <edit name="family" mode="append_last"><string>sans-serif</string></edit></match>
      <alias binding="strong"><family>sans-serif</family><prefer>${families}</prefer></alias>
      <alias binding="strong"><family>system-ui</family><prefer>${families}</prefer></alias></fontconfig>`,
  )
  return path
}

/** WOFF 1.0 (W3C, section 3 to 5) back to the font that was packed. */
function unpackWoff(woff: Buffer) {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => tableAt(woff, HEADER + i * ENTRY))
  const head = Buffer.alloc(12 + 16 * count)
  const power = Math.floor(Math.log2(count))
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(2 ** power * 16, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((count - 2 ** power) * 16, 10)

  const bodies: Buffer[] = []
  let offset = head.length
  for (const [i, { tag, checksum, content }] of tables.entries()) {
    const at = 12 + 16 * i
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(content.length, at + 12)
    const padding = Buffer.alloc(-content.length & 3)
    bodies.push(content, padding)
    offset += content.length + padding.length
  }
  return Buffer.concat([head, ...bodies])
}

function tableAt(woff: Buffer, at: number) {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field)) as [
    number,
    number,
    number,
    number,
  ]
  const body = woff.subarray(offset, offset + packed)
  return {
    tag: woff.toString('latin1', at, at + 4),
    checksum,
    content: packed < length ? inflateSync(body) : body,
  }
}
