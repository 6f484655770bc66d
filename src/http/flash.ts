import * as v from 'valibot'
import type { AppContext } from './context.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'

const PURPOSE = 'flash'
const SECONDS = 60

const Flash = v.object({
  tone: v.picklist(['good', 'bad', 'warn']),
  sentence: v.string(),
  link: v.optional(v.object({ text: v.string(), href: v.string() })),
})

type Flash = v.InferOutput<typeof Flash>

/** A sentence shown on the next page and then forgotten, with a link to what it is about. Sealed, so that nobody can put words into our mouth. */
export function flash(c: AppContext, tone: Flash['tone'], sentence: string, link?: Flash['link']) {
  const sealed = c.var.secrets.seal(PURPOSE, JSON.stringify({ tone, sentence, link }))
  writeCookie(c, 'flash', sealed, SECONDS)
}

export function takeFlash(c: AppContext): Flash | undefined {
  const sealed = readCookie(c, 'flash')
  if (!sealed) return
  dropCookie(c, 'flash')
  try {
    return v.parse(Flash, JSON.parse(c.var.secrets.unseal(PURPOSE, sealed).toString()))
  } catch {
    return // cut off, forged or from before a change of key: not worth more than forgetting
  }
}
