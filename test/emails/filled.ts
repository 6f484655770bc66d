import { type FilledMail, fillTemplate } from '#src/templates/fill.ts'
import { type MAILS, renderSample, sampleValues } from '#test/templates/sample.ts'

type Mail = (typeof MAILS)[number]

/** A mail as somebody gets it, filled with what a sample person would read. */
export async function fillSample({ kind, locale }: Mail): Promise<FilledMail> {
  return fillTemplate(await renderSample(kind, locale), sampleValues(locale))
}

/** As a mail program shows it that is light, or dark, whatever the window around it is. */
export function inColours(html: string, scheme: 'light' | 'dark') {
  return html.replaceAll('(prefers-color-scheme: dark)', scheme === 'dark' ? 'all' : 'not all')
}

/** For an attribute or between tags. */
export function quoted(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
