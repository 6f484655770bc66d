import { expect, test } from 'vitest'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { fillTemplate } from '#src/templates/fill.ts'
import { renderParts, renderTemplate } from '#src/templates/render.ts'
import type { Template } from '#src/templates/template.ts'
import { readMail } from './reading.ts'
import { LINK, MAILS, PORTAL, sampleQuery, sampleValues } from './sample.ts'

const where = { locale: 'en', brand: { portal: PORTAL } } as const
const invitation = builtInTemplate('invitation', 'en')

test('a template is rendered once for everybody who gets it, and anew for another portal name', async () => {
  const query = sampleQuery('invitation', 'en')
  expect(await renderTemplate({ ...query })).toBe(await renderTemplate({ ...query }))
  expect(await renderTemplate({ ...query, brand: { portal: 'Other' } })).not.toBe(await renderTemplate(query))
})

test('mails that waited while the shipped texts changed are still sent; a version nobody knows is not', async () => {
  const query = sampleQuery('invitation', 'en')
  await expect(renderTemplate({ ...query, version: 'built-in:0' })).resolves.toBeDefined()
  await expect(renderTemplate({ ...query, version: '7' })).rejects.toThrow('no version 7')
})

test.each(MAILS)('$kind in $locale fills the same bytes every time', async ({ kind, locale }) => {
  const rendered = await renderTemplate(sampleQuery(kind, locale))
  const values = sampleValues(locale)
  expect(fillTemplate(rendered, values)).toEqual(fillTemplate(rendered, values))
})

test('a template without its link, with an unknown variable or a subject of two lines is refused by name', async () => {
  const without = invitation.blocks.filter((block) => block.is !== 'button')
  await refused({ blocks: without }, 'no button')
  await refused({ blocks: [...invitation.blocks, { is: 'text', text: '{{password}}' }] }, '{{password}}')
  await refused({ subject: 'Invitation\r\nBcc: eve@evil.example' }, 'one line')
  await refused({ subject: 'Open {{link}}' }, 'shows the link')
  await refused({ preheader: 'A \uE000link\uE001 that nobody put there' }, 'Private-use')
})

test('what an administrator writes into a template is words, also when it looks like markup', async () => {
  const text = '<a href="https://evil.example">x</a> --> <![endif]-->'
  const blocks = [...invitation.blocks, { is: 'text', text } as const]
  const mail = fillTemplate(
    await renderParts('invitation', { ...invitation, blocks }, where),
    sampleValues('en'),
  )
  expect(mail.html).not.toContain('<a href="https://evil.example"')
  expect(mail.text).toContain(text)
})

test('the name of a portal is words, whatever it is', async () => {
  const brand = { portal: '--><a href="https://evil.example">in</a>' }
  const mail = fillTemplate(
    await renderParts('invitation', invitation, { ...where, brand }),
    sampleValues('en'),
  )
  expect(readMail(mail.html).targets).toEqual(new Set([LINK]))
  expect(mail.text).toContain(brand.portal)
})

async function refused(change: Partial<Template>, reason: string) {
  await expect(renderParts('invitation', { ...invitation, ...change }, where)).rejects.toThrow(reason)
}
