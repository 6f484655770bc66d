import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { directionOf, LOCALES } from '#src/i18n/locales.ts'
import type { FilledMail } from '#src/templates/fill.ts'
import { MAIL_KINDS } from '#src/templates/variables.ts'
import { MAILS } from '#test/templates/sample.ts'
import { fillSample, inColours, quoted } from './filled.ts'

/** `npm run mails`: every mail in every language on one page, wide and narrow, light and dark, and as plain text. */
const NARROW = 390
const WIDE = 680
const PATH = join(tmpdir(), 'vestibule-mails.html')

const sections: string[] = []
for (const mail of MAILS) sections.push(section(mail, await fillSample(mail)))
writeFileSync(PATH, page(sections.join('')))
console.log(`${MAILS.length} mails: ${pathToFileURL(PATH)}`)

function section({ kind, locale }: (typeof MAILS)[number], { subject, preheader, html, text }: FilledMail) {
  const [lang, dir] = [`lang="${locale}"`, `dir="${directionOf(locale)}"`]
  const [light, dark] = [inColours(html, 'light'), inColours(html, 'dark')]
  return `<section id="${kind}-${locale}"><h2>${kind}, ${LOCALES[locale]}</h2>
    <p ${lang} ${dir}><strong>${quoted(subject)}</strong><br>${quoted(preheader)}</p>
    <div class="frames">${frame(light, WIDE)}${frame(light, NARROW)}${frame(dark, NARROW)}
    <pre ${lang} ${dir}>${quoted(text)}</pre></div></section>`
}

function frame(html: string, width: number) {
  return `<iframe title="Mail" sandbox loading="lazy" width="${width}" height="900" srcdoc="${quoted(html)}"></iframe>`
}

function page(content: string) {
  const links = MAIL_KINDS.map((kind) => {
    const mails = MAILS.filter((mail) => mail.kind === kind)
    return `<p>${kind}: ${mails.map(({ locale }) => `<a href="#${kind}-${locale}">${locale}</a>`).join(' ')}</p>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mails</title><style>
    body { font-family: sans-serif; margin: 24px } nav p { margin: 4px 0 } a { padding: 4px }
    .frames { display: flex; gap: 16px; align-items: start; overflow-x: auto } iframe { border: 1px solid #bbb; flex: none }
    pre { white-space: pre-wrap; width: 480px; flex: none; background: #f4f6f4; padding: 16px; margin: 0 }
    </style><h1>Every mail in every language</h1><nav>${links.join('')}</nav>${content}</html>`
}
