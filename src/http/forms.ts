import * as v from 'valibot'
import { parseEmail } from '#src/email.ts'
import { isLocale } from '#src/i18n/locales.ts'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { hasUnwelcome, isVisible } from '#src/text.ts'
import type { AppContext } from './context.ts'
import { refuse } from './refuse.ts'

/** One message key per field; views turn keys into words. */
export type FormErrors = Partial<Record<string, ErrorKey>>

/** What was typed, for showing the form again as it was. Passwords and keys are never among it. */
export type Typed = Partial<Record<string, string>>

type Parsed<T> = { ok: true; value: T; typed: Typed } | { ok: false; errors: FormErrors; typed: Typed }

const LONGEST_LINE = 200
const SECRET_FIELDS = ['password', 'current_password', 'api_key', 'webhook_secret']
/** Present in every form of somebody signed in; `http/require-form-token.tsx` has checked it before. */
const FORM_TOKEN = 'form_token'

/** One line of text that somebody wrote: trimmed, no control characters, not too long. */
export const line = v.pipe(
  v.string('required'),
  v.trim(),
  v.maxLength(LONGEST_LINE, 'too_long'),
  v.check((text) => !hasUnwelcome(text), 'control_characters'),
)

export const requiredLine = v.pipe(line, v.check(isVisible, 'required'))

/** In digits, nothing else. */
export function wholeNumber({ least, most }: { least: number; most: number }) {
  return v.pipe(
    v.string('required'),
    v.trim(),
    v.minLength(1, 'required'),
    v.regex(/^\d{1,9}$/, 'not_a_number'),
    v.transform(Number),
    v.minValue(least, 'too_low'),
    v.maxValue(most, 'too_high'),
  )
}

const PHONE = /^\+?[0-9][0-9 ()./-]{2,29}$/

/** As people write it; nobody is called by it. */
export const phone = v.pipe(
  v.optional(line, ''),
  v.check((number) => number === '' || PHONE.test(number), 'phone_malformed'),
  v.transform((number) => number || null),
)

export const email = v.pipe(
  v.string('required'),
  v.trim(),
  v.minLength(1, 'required'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseEmail(dataset.value)
    if (parsed) return parsed
    addIssue({ message: 'email_malformed' })
    return NEVER
  }),
)

/** As it is, with the spaces around it. The rules for a new one need to know the person; see `passwords/rules.ts`. */
export const password = v.pipe(v.string('required'), v.minLength(1, 'required'))

/** An empty choice means "as the organization or portal has it". */
export const locale = v.pipe(
  v.optional(v.string(), ''),
  v.check((tag) => tag === '' || isLocale(tag), 'unknown_locale'),
  v.transform((tag) => (isLocale(tag) ? tag : null)),
)

/** An id from a select; empty is nothing. */
export const optionalId = v.pipe(
  v.optional(v.string(), ''),
  v.check((id) => !hasUnwelcome(id), 'something_refused'),
  v.transform((id) => id || null),
)

/** What a form has only for those who may change it: from anybody else it is refused. */
export const notForYou = v.optional(v.never('something_refused'))

/** Checkboxes of one name arrive as nothing, one string or many. */
export const checkboxes = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((value) => [...new Set([value].flat())]),
  v.check((values) => !values.some(hasUnwelcome), 'something_refused'),
)

/** Ids of what has no box on the page, with spaces between: a field for each would be too many. */
export const idList = v.pipe(
  v.optional(v.string(), ''),
  v.transform((text) => [...new Set(text.split(' ').filter(Boolean))]),
  v.check((ids) => !ids.some(hasUnwelcome), 'something_refused'),
)

const LAST_PAGE = 100_000

/** Which page of a list is asked for. Anything else than a number is the first one. */
export const PageQuery = v.object({
  page: v.fallback(
    v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1), v.maxValue(LAST_PAGE)),
    1,
  ),
})

/**
 * Reads a form by its schema, which is an allow-list: a field that is not in it, or one that came twice where one was
 * expected, is refused (422) before anything happens.
 */
export async function readForm<T extends v.ObjectEntries>(
  c: AppContext,
  entries: T,
): Promise<Parsed<v.InferOutput<v.StrictObjectSchema<T, undefined>>>> {
  const { [FORM_TOKEN]: _, ...fields } = await c.req.parseBody({ all: true })
  // Before valibot, to which `constructor` is a known name.
  if (Object.keys(fields).some((name) => !Object.hasOwn(entries, name))) refuse(422, 'unknown_field')
  const typed = typedIn(fields)
  const result = v.safeParse(v.strictObject(entries), fields, { abortPipeEarly: true })
  if (result.success) return { ok: true, value: result.output, typed }

  const errors: FormErrors = {}
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? ''
    if (issue.kind === 'schema' && Array.isArray(issue.input)) refuse(422, 'unknown_field')
    errors[field] ??= issue.message as ErrorKey
  }
  return { ok: false, errors, typed }
}

/** The same for a button without fields. */
export async function readPress(c: AppContext) {
  await readForm(c, {})
}

/** The same for a form that takes whatever can be done on its page: what can't be read did not come from there. */
export async function readOrRefuse<T extends v.ObjectEntries>(c: AppContext, entries: T) {
  const form = await readForm(c, entries)
  return form.ok ? form.value : refuse(422, 'unknown_field')
}

function typedIn(fields: Record<string, unknown>): Typed {
  const strings = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && !SECRET_FIELDS.includes(name) ? [[name, value] as const] : [],
  )
  return Object.fromEntries(strings)
}
