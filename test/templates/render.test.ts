import { expect, test } from 'vitest'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { fillTemplate } from '#src/templates/fill.ts'
import { renderParts } from '#src/templates/render.ts'
import type { Template } from '#src/templates/template.ts'
import { readMail } from './reading.ts'
import { LINK, LOOK, MAILS, renderSample, sampleValues } from './sample.ts'

const where = { locale: 'en', look: LOOK } as const
const invitation = builtInTemplate('invitation', 'en')

test.each(MAILS)('$kind in $locale fills the same bytes every time', async ({ kind, locale }) => {
  const rendered = await renderSample(kind, locale)
  const values = sampleValues(locale)
  expect(fillTemplate(rendered, values)).toEqual(fillTemplate(rendered, values))
})

test('whatever was saved, no mail has a subject of two lines or with the link in it', async () => {
  await refused({ subject: 'Invitation\r\nBcc: eve@evil.example' }, 'several lines')
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
  expect(readMail(mail.html).targets).toEqual(new Set([LINK]))
  expect(mail.text).toContain(text)
})

test('the name of a portal is words, whatever it is', async () => {
  const look = { ...LOOK, portal: '--><a href="https://evil.example">in</a>' }
  const mail = fillTemplate(
    await renderParts('invitation', invitation, { ...where, look }),
    sampleValues('en'),
  )
  expect(readMail(mail.html).targets).toEqual(new Set([LINK]))
  expect(mail.text).toContain(look.portal)
})

async function refused(change: Partial<Template>, reason: string) {
  await expect(renderParts('invitation', { ...invitation, ...change }, where)).rejects.toThrow(reason)
}
