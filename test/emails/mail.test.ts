import { expect, test } from 'vitest'
import { renderMail } from '#emails/render.tsx'
import { directionOf } from '#src/i18n/locales.ts'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { fillTemplate } from '#src/templates/fill.ts'
import type { Block } from '#src/templates/template.ts'
import { readMail } from '#test/templates/reading.ts'
import { LINK, LOOK, linksOf, MAILS, PORTAL, renderSample, sampleValues } from '#test/templates/sample.ts'

/** Gmail cuts a mail at 102 kB. */
const LARGEST = 20_000

test.each(MAILS)(
  '$kind in $locale says its language and direction on html and on the wrapper',
  async (mail) => {
    const { page } = readMail((await filled(mail)).html)
    for (const selector of ['html', '[role=main]']) {
      const element = page.querySelector(selector)!
      expect(element.getAttribute('lang')).toBe(mail.locale)
      expect(element.getAttribute('dir')).toBe(directionOf(mail.locale))
    }
    expect(page.querySelectorAll('h1')).toHaveLength(1)
  },
)

test.each(MAILS)('$kind in $locale leads to one address and fetches nothing', async (mail) => {
  const { html, text } = await filled(mail)
  expect(readMail(html).targets).toEqual(new Set(linksOf(mail.kind)))
  expect(html).not.toMatch(/<(img|link|script|iframe|object|video|audio|form)\b|\s(src|srcset|background)=/i)
  expect(html).not.toMatch(/url\(|@import|@font-face/i)
  expect(text.match(/https?:\S+/g) ?? []).toEqual(linksOf(mail.kind))
  expect(Buffer.byteLength(html)).toBeLessThan(LARGEST)
})

test.each(MAILS)('$kind in $locale says the same in plain text, unwrapped and unshouted', async (mail) => {
  const { text, subject } = await filled(mail)
  const { blocks } = builtInTemplate(mail.kind, mail.locale)
  const values = sampleValues(mail.locale)
  const bare = text.replaceAll(/[\u2068\u2069]/g, '')
  for (const words of blocks.flatMap(plainWordsOf)) expect(bare).toContain(put(words, values))
  expect(bare).toContain(PORTAL)
  expect(`${subject}${text}`).not.toMatch(/\{\{|\}\}|undefined|[\uE000\uE001]/)
})

test('in a mail from right to left everything is mirrored, except the address', async () => {
  const { html } = await filled({ kind: 'invitation', locale: 'ar' })
  const { page } = readMail(html)
  expect(html).not.toMatch(/text-align:left|align="left"/)
  expect(page.querySelector('[dir=ltr]')!.textContent).toBe(LINK)
})

test('every kind of block can be drawn, in any order, with small print below the sheet at the end only', async () => {
  const blocks: Block[] = [
    { is: 'small', text: 'Small one' },
    { is: 'divider' },
    { is: 'heading', text: 'First heading' },
    { is: 'heading', text: 'Second heading' },
    { is: 'button', label: 'Press' },
    { is: 'small', text: 'Small two' },
  ]
  const template = { subject: 'S', preheader: 'P', blocks }
  const letter = {
    template,
    look: LOOK,
    values: { link: LINK },
    lang: 'en',
    dir: 'ltr',
  } as const
  const { html, text } = await renderMail(letter)
  const { page } = readMail(html)
  expect(page.querySelectorAll('h1').map((heading) => heading.textContent)).toEqual(['First heading'])
  expect(page.querySelectorAll('h2').map((heading) => heading.textContent)).toEqual(['Second heading'])
  expect(page.querySelector('.sheet')!.textContent).toContain('Small one')
  expect(page.querySelector('.sheet')!.textContent).not.toContain('Small two')
  expect(text).toBe(
    `${PORTAL}\n\nSmall one\n\n* * *\n\nFirst heading\n\nSecond heading\n\nPress\n${LINK}\n\nSmall two`,
  )
})

async function filled({ kind, locale }: (typeof MAILS)[number]) {
  return fillTemplate(await renderSample(kind, locale), sampleValues(locale))
}

function plainWordsOf(block: Block) {
  if (block.is === 'facts') return block.rows.map((row) => `${row.label}: ${row.value}`)
  if (block.is === 'button') return [`${block.label}\n{{link}}`]
  if (block.is === 'image') return [block.alt]
  return block.is === 'address' || block.is === 'divider' ? [] : [block.text]
}

function put(words: string, values: Record<string, string>) {
  return words.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name]!)
}
