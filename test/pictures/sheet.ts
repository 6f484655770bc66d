import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Taken {
  name: string
  says: string
}

/** One plain page with every picture there is, and what they all weigh in bytes. */
export function writeSheet(folder: string, looks: Taken[]) {
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) =>
    name.endsWith('.png'),
  )
  const sections = looks.map((look) => section(look, files)).join('\n')
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vestibule in pictures</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; background: #c9d0cc; color: #14201c }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin-block: 1rem 3rem }
h2 { margin: 0; font-size: 1.1rem; inline-size: 100% }
figure { margin: 0 }
img { inline-size: 36rem; max-inline-size: 100%; block-size: auto; display: block; border-radius: 6px }
img.phone { inline-size: 12rem }
figcaption { font-size: .8rem }
</style>
<h1>Vestibule in pictures</h1>
<p>Taken by <code>npm run pictures</code>: every main page wide, on a phone, dark, and from right to left.</p>
${sections}
</html>
`,
  )
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

function section({ name, says }: Taken, files: string[]) {
  const ends = ['', '-390', '-dark', '-390-dark', '-ar', '-390-ar', '-dark-ar', '-390-dark-ar']
  const figures = ends
    .map((end) => `${name}${end}.png`)
    .filter((file) => files.includes(file))
    .map((file) => {
      const [kind, alt] = [file.includes('-390') ? ' class="phone"' : '', file.replace('.png', '')]
      return `<figure><a href="${file}"><img${kind} src="${file}" alt="${alt}" loading="lazy"></a><figcaption>${alt}</figcaption></figure>`
    })
  return `<section>\n<h2>${says}</h2>\n${figures.join('\n')}\n</section>`
}
