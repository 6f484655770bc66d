import type { Row } from '#db/schema.ts'

/** What the page for editing somebody shows of them, as it is stored. */
export type Shown = Pick<Row<'users'>, (typeof FIELDS)[number]>

const FIELDS = ['name', 'email', 'phone', 'locale', 'organization_id', 'role'] as const

/** Some of it, as a form says it. */
export type Said = { [Field in keyof Shown]?: Shown[Field] | undefined }

export interface Edited {
  edits: Partial<Shown>
  /** What of it somebody else changed as well, after the page was opened. */
  overtaken: (keyof Shown)[]
}

/** What was changed on a page: what differs from what it showed when it was opened. */
export function editsIn(values: Said, { seen, stored }: { seen: Said; stored: Shown }): Edited {
  const edits: Partial<Shown> = {}
  const overtaken: (keyof Shown)[] = []
  const compare = <Field extends keyof Shown>(field: Field) => {
    const to = values[field]
    if (to === undefined || to === seen[field] || to === stored[field]) return
    if (stored[field] !== seen[field]) overtaken.push(field)
    edits[field] = to
  }
  for (const field of FIELDS) compare(field)
  return { edits, overtaken }
}
