import type { Browser } from 'playwright-core'
import { LOCALES } from '#src/i18n/locales.ts'
import { fillSample, inColours, quoted } from '#test/emails/filled.ts'
import { MAILS } from '#test/templates/sample.ts'

const WIDTHS = [640, 375]
const GAP = 24

/** Every kind of mail in English, and the invitation in every language. */
export const MAILS_TAKEN = MAILS.filter(({ kind, locale }) => locale === 'en' || kind === 'invitation').map(
  (mail) => {
    const name = `mails/${mail.kind}${mail.locale === 'en' ? '' : `-${mail.locale}`}`
    return { ...mail, name, file: `${name}.png`, says: `Mail: ${mail.kind}, ${LOCALES[mail.locale]}` }
  },
)

/** One mail as four programs show it: wide and narrow, light and dark. */
export async function takeMail(browser: Browser, mail: (typeof MAILS_TAKEN)[number]): Promise<Buffer> {
  const { html } = await fillSample(mail)
  const frames = (['light', 'dark'] as const).flatMap((scheme) =>
    WIDTHS.map(
      (width) =>
        `<iframe width="${width}" style="border:0" srcdoc="${quoted(inColours(html, scheme))}"></iframe>`,
    ),
  )
  const width = 2 * WIDTHS.reduce((sum, one) => sum + one + GAP, 0) + GAP
  const page = await browser.newPage({ viewport: { width, height: 600 } })
  await page.setContent(
    `<body style="margin:${GAP}px;background:#c9d0cc;display:flex;gap:${GAP}px;align-items:start">${frames.join('')}`,
  )
  await page.evaluate(
    "for (const one of document.querySelectorAll('iframe')) one.height = one.contentDocument.documentElement.scrollHeight",
  )
  const picture = await page.screenshot({ fullPage: true })
  await page.close()
  return picture
}
