import type { MailKind } from '#db/schema.ts'
import { directionOf, type Locale } from '#src/i18n/locales.ts'
import { builtInTemplate } from './built-in.ts'
import { checkTemplate, textsOf, variablesIn } from './check.ts'
import type { Brand, Template } from './template.ts'
import { NOTE, VARIABLE, VARIABLES } from './variables.ts'

/** Private-use characters: nobody types them, and no renderer gives them a meaning. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const TOKEN = new RegExp(`${OPEN}(\\w+)${CLOSE}`)
const STRAY = new RegExp(`[${OPEN}${CLOSE}]`)
/** Brands and versions change now and then; old ones must not pile up in a process that runs for months. */
const MOST_KEPT = 200

export interface Query {
  kind: MailKind
  version: string
  locale: Locale
  brand: Brand
  /** Whether there is a personal note to be shown. */
  withNote?: boolean
}

/** Each part cut at its variables: even places are text, odd places are names. */
export interface Rendered {
  direction: 'ltr' | 'rtl'
  subject: string[]
  html: string[]
  text: string[]
}

const cache = new Map<string, Promise<Rendered>>()

/** Renders a template once for everybody who gets it; `fillTemplate` makes each person's mail of it. */
export async function renderTemplate(query: Query): Promise<Rendered> {
  const key = JSON.stringify([query.kind, query.version, query.locale, query.brand, query.withNote])
  const kept = cache.get(key)
  if (kept) return kept

  if (cache.size >= MOST_KEPT) cache.clear()
  const rendering = renderAnew(query)
  cache.set(key, rendering)
  rendering.catch(() => cache.delete(key))
  return rendering
}

async function renderAnew({ kind, version, locale, brand, withNote = false }: Query) {
  if (!version.startsWith('built-in:')) throw new Error(`There is no version ${version} of the ${kind} mail`)
  const template = builtInTemplate(kind, locale)
  // Without a note there is no place for one: what is filled in never decides what a mail consists of.
  const blocks = template.blocks.filter((block) => withNote || block.is !== 'note')
  return renderParts(kind, { ...template, blocks }, { locale, brand })
}

/** Any template, also one that was never saved; not cached. */
export async function renderParts(
  kind: MailKind,
  template: Template,
  { locale, brand }: { locale: Locale; brand: Brand },
): Promise<Rendered> {
  checkTemplate(kind, template)
  if (STRAY.test(JSON.stringify([template, brand]))) throw new Error('Private-use characters in a template')

  const direction = directionOf(locale)
  const values = Object.fromEntries([...VARIABLES[kind], NOTE].map((name) => [name, OPEN + name + CLOSE]))
  // jsx-email takes about a second to load: the first mail waits for it, the first page does not.
  const { renderMail } = await import('#emails/render.tsx')
  const mail = await renderMail({ template, brand, values, lang: locale, dir: direction })
  const rendered: Rendered = {
    direction,
    subject: template.subject.split(VARIABLE),
    html: mail.html.split(TOKEN),
    text: mail.text.split(TOKEN),
  }
  const inBlocks = variablesIn(...template.blocks.flatMap(textsOf))
  checkSurvival(rendered.html, [...inBlocks, ...variablesIn(template.subject, template.preheader)])
  checkSurvival(rendered.text, inBlocks)
  return rendered
}

/** A renderer that shortens, wraps or re-cases a token would send mails with holes in them. */
function checkSurvival(parts: string[], expected: string[]) {
  const lost = expected.find((name) => !parts.some((part, place) => place % 2 === 1 && part === name))
  if (lost) throw new Error(`{{${lost}}} was lost in rendering`)
  if (parts.some((part) => STRAY.test(part))) throw new Error('A variable was damaged in rendering')
}
