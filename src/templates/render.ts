import type { Db, MailKind } from '#db/schema.ts'
import type { Look } from '#emails/letter.ts'
import { LINK, VARIABLE, variablesIn } from '#src/brand/check-text.ts'
import { directionOf, type Locale } from '#src/i18n/locales.ts'
import { isOneLine } from '#src/text.ts'
import { builtInTemplate } from './built-in.ts'
import { textsOf } from './check.ts'
import { drawMail } from './draw.ts'
import { findVersion } from './find.ts'
import { findLook, type LookQuery } from './find-look.ts'
import type { Template } from './template.ts'
import { Unusable } from './unusable.ts'
import { NOTE, VARIABLES } from './variables.ts'

/** Private-use characters: nobody types them, and no renderer gives them a meaning. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const TOKEN = new RegExp(`${OPEN}(\\w+)${CLOSE}`)
/** Those of attributes among them, see `emails/attribute.ts`. */
const STRAY = /[\uE000-\uE003]/
/** Brands and versions change now and then; old ones must not pile up in a process that runs for months. */
const MOST_KEPT = 500

export interface Query extends LookQuery {
  kind: MailKind
  version: string
  locale: Locale
  /** Whether there is a personal note to be shown. */
  withNote?: boolean
}

/** Each part cut at its variables: even places are text, odd places are names. */
export interface Rendered {
  direction: 'ltr' | 'rtl'
  subject: string[]
  preheader: string[]
  html: string[]
  text: string[]
  /** The organization's own, which goes before the portal's. */
  senderName: string | null
}

const cache = new Map<string, Promise<Rendered>>()

/**
 * Renders a template once for everybody who gets it; `fillParts` makes each person's mail of it. Versions never change,
 * so what was rendered stays right. Throws `Unusable` when there is no such version.
 */
export async function renderTemplate(db: Db, query: Query): Promise<Rendered> {
  const { kind, version, locale, withNote = false, brandVersion, organizationBrandVersion } = query
  const which = [kind, version, locale, withNote, brandVersion, organizationBrandVersion]
  const key = JSON.stringify([...which, query.portal, query.baseUrl])
  const kept = cache.get(key)
  if (kept) return kept

  for (const oldest of cache.keys()) if (cache.size >= MOST_KEPT) cache.delete(oldest)
  const rendering = renderAnew(db, query)
  cache.set(key, rendering)
  rendering.catch(() => cache.delete(key))
  return rendering
}

async function renderAnew(db: Db, { kind, version, locale, withNote = false, ...rest }: Query) {
  const template = await templateOf(db, { kind, locale, version })
  const { look, senderName } = await findLook(db, rest)
  // Without a note there is no place for one: what is filled in never decides what a mail consists of.
  const blocks = template.blocks.filter((block) => withNote || block.is !== 'note')
  return { ...(await renderParts(kind, { ...template, blocks }, { locale, look })), senderName }
}

async function templateOf(db: Db, which: { kind: MailKind; locale: Locale; version: string }) {
  // Any of them: a mail may have waited while a new release came with other texts.
  if (which.version.startsWith('built-in:')) return builtInTemplate(which.kind, which.locale)
  const found = await findVersion(db, which)
  if (!found) throw new Unusable(`There is no version ${which.version} of the ${which.kind} mail`)
  return found.template
}

/** Any template, also one that was never saved; not cached. What is no variable of this kind stays as it was typed. */
export async function renderParts(
  kind: MailKind,
  template: Template,
  { locale, look }: { locale: Locale; look: Look },
): Promise<Rendered> {
  if (STRAY.test(JSON.stringify([template, look]))) throw new Unusable('Private-use characters in a template')
  if (!isOneLine(template.subject)) throw new Unusable('A subject of several lines')
  if (variablesIn(template.subject).includes(LINK)) throw new Unusable('A subject that shows the link')

  const direction = directionOf(locale)
  const names = [...VARIABLES[kind], NOTE]
  const values = Object.fromEntries(names.map((name) => [name, OPEN + name + CLOSE]))
  const mail = await drawMail({ template, look, values, lang: locale, dir: direction })
  const rendered: Rendered = {
    direction,
    subject: cutAtVariables(template.subject, VARIABLES[kind]),
    preheader: cutAtVariables(template.preheader, VARIABLES[kind]),
    html: mail.html.split(TOKEN),
    text: mail.text.split(TOKEN),
    senderName: null,
  }
  const known = (texts: string[]) => variablesIn(...texts).filter((name) => names.includes(name))
  const inBlocks = known([look.organizationText, ...template.blocks.flatMap(textsOf)])
  checkSurvival(rendered.html, [...inBlocks, ...known([template.subject, template.preheader])])
  checkSurvival(rendered.text, known([look.organizationText, ...blocksInText(template).flatMap(textsOf)]))
  return rendered
}

function cutAtVariables(text: string, names: readonly string[]) {
  const parts = text.split(VARIABLE)
  const cut = [parts[0] ?? '']
  for (let place = 1; place < parts.length; place += 2) {
    const [name = '', after = ''] = parts.slice(place, place + 2)
    if (names.includes(name)) cut.push(name, after)
    else cut[cut.length - 1] += `{{${name}}}${after}`
  }
  return cut
}

/** The written-out link stands in plain text only when there is no button, which has given it already. */
function blocksInText({ blocks }: Template) {
  const hasButton = blocks.some((block) => block.is === 'button')
  return blocks.filter((block) => !hasButton || block.is !== 'address')
}

/** A renderer that shortens, wraps or re-cases a token would send mails with holes in them. */
function checkSurvival(parts: string[], expected: string[]) {
  const lost = expected.find((name) => !parts.some((part, place) => place % 2 === 1 && part === name))
  if (lost) throw new Unusable(`{{${lost}}} was lost in rendering`)
  if (parts.some((part) => STRAY.test(part))) throw new Unusable('A variable was damaged in rendering')
}
