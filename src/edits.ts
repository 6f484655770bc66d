type Text = string | null

/** What the page of a form showed when it was opened. It went through a browser: compared with, never stored. */
export type Seen = Partial<Record<string, Text>>

/** Some of what a page shows, as its form says it. */
export type Said<Shown> = { [Field in keyof Shown]?: Shown[Field] | undefined }

export interface Edited<Shown> {
  edits: Partial<Shown>
  /** What of it somebody else changed as well, after the page was opened. */
  overtaken: (keyof Shown & string)[]
}

interface Compare<Shown> {
  seen: Seen
  stored: Shown
}

/** What was changed on a page: what differs from what it showed when it was opened. */
export function editsIn<Shown extends Record<string, Text>>(
  values: Said<Shown>,
  { seen, stored }: Compare<Shown>,
): Edited<Shown> {
  const edits: Partial<Shown> = {}
  const overtaken: Edited<Shown>['overtaken'] = []
  for (const field of Object.keys(values) as (keyof Shown & string)[]) {
    const to = values[field]
    if (to === undefined || to === seen[field] || to === stored[field]) continue
    if (stored[field] !== seen[field]) overtaken.push(field)
    edits[field] = to
  }
  return { edits, overtaken }
}
