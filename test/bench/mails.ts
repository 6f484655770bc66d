import { renderMail } from '#emails/render.tsx'
import { directionOf, type Locale } from '#src/i18n/locales.ts'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { fillTemplate, type Values } from '#src/templates/fill.ts'
import { LOOK, renderSample, sampleValues } from '#test/templates/sample.ts'

const LOCALES: Locale[] = ['en', 'ar']
const FILLED = 20_000
const RENDERED = 150
const ROUNDS = 3

type Make = (values: Values) => Record<'html' | 'text', string>

/** `npm run bench -- mails [--rounds 3]`: mails made up in a second of one core, beside a peer and a limit. */
export async function bench(words: string[]) {
  const rounds = Number(words[words.indexOf('--rounds') + 1]) || ROUNDS
  console.log(
    '| invitation | ours /s | rendering each /s | ratio (≥ 100) | concatenation /s | ours of it | bytes |',
  )
  console.log('|---|---|---|---|---|---|---|')
  for (const locale of LOCALES) await compare(locale, rounds)
}

async function compare(locale: Locale, rounds: number) {
  const rendered = await renderSample('invitation', locale)
  const ours: Make = (values) => fillTemplate(rendered, values)
  const limit = concatenation(locale, ours)
  const paces = { ours: [0], each: [0], limit: [0] }
  const { html, text } = ours(sampleValues(locale))
  // Round 0 warms everybody up.
  for (let round = 0; round <= rounds; round++) {
    paces.ours[round] = await pace(FILLED, locale, ours)
    paces.each[round] = await pace(RENDERED, locale, (values) => renderEach(locale, values))
    paces.limit[round] = await pace(FILLED, locale, limit)
  }
  const [one, each, most] = [paces.ours, paces.each, paces.limit].map((all) => median(all.slice(1))) as [
    number,
    number,
    number,
  ]
  const figures = [one, each].map((figure) => figure.toFixed(0))
  const bytes = Buffer.byteLength(html) + Buffer.byteLength(text)
  const share = `${((one / most) * 100).toFixed(0)} %`
  console.log(
    `| ${[locale, ...figures, `${(one / each).toFixed(0)} ×`, most.toFixed(0), share, bytes].join(' | ')} |`,
  )
}

/** Mails per second of processor time, so that others on the machine don't count. */
async function pace(
  count: number,
  locale: Locale,
  make: (values: Values) => ReturnType<Make> | Promise<ReturnType<Make>>,
) {
  const same = sampleValues(locale)
  const people = Array.from({ length: count }, (_, i) => ({ ...same, name: nameOf(i) }))
  const before = process.cpuUsage()
  let seen = 0
  for (const values of people) {
    const mail = make(values)
    const { html, text } = mail instanceof Promise ? await mail : mail
    // One letter is read, so that nobody gets away with a string that is not put together yet.
    seen += html.charCodeAt(html.length >> 1) + text.charCodeAt(text.length >> 1)
  }
  const { user, system } = process.cpuUsage(before)
  if (seen === 0) throw new Error('Nothing was made up.')
  return count / ((user + system) / 1e6)
}

function renderEach(locale: Locale, values: Values) {
  const template = builtInTemplate('invitation', locale)
  return renderMail({ template, look: LOOK, values, lang: locale, dir: directionOf(locale) })
}

/** The same bytes, put together of pieces that are known beforehand: nothing is looked up, checked or escaped. */
function concatenation(locale: Locale, ours: Make): Make {
  const mark = nameOf(0)
  const sample = ours({ ...sampleValues(locale), name: mark })
  const [html, text] = [sample.html.split(mark), sample.text.split(mark)]
  const join = (parts: string[], name: string) => {
    let whole = parts[0]!
    for (let i = 1; i < parts.length; i++) whole += name + parts[i]
    return whole
  }
  return ({ name }) => ({ html: join(html, name!), text: join(text, name!) })
}

function nameOf(nth: number) {
  return `Ada Lindqvist ${nth.toString().padStart(6, '0')}`
}

function median(figures: number[]) {
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]!
}
