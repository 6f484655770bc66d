// Writes icons.svg, the sprite with the few Lucide icons we use. Run it after changing views/icons.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { ICONS } from '#views/icons.ts'

const lucide = new URL('../', import.meta.resolve('lucide-static/icons/send.svg'))

const notice = readFileSync(new URL('LICENSE', lucide), 'utf8').trim().replace(/-{2,}/g, '')
const symbols = ICONS.map((name) => {
  const svg = readFileSync(new URL(`icons/${name}.svg`, lucide), 'utf8')
  const shapes = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '')
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`
})

writeFileSync(
  new URL('icons.svg', import.meta.url),
  `<!-- Icons from Lucide.\n\n${notice}\n-->\n<svg xmlns="http://www.w3.org/2000/svg">\n<title>Icons</title>\n${symbols.join('\n')}\n</svg>\n`,
)
