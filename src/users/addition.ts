import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import type { LineClass } from './several.ts'

/** What became of a pasted line: somebody was added, was there already and chosen, or why it was left alone. */
export type Outcome =
  | 'added'
  | Exclude<LineClass, 'new' | 'pending'>
  | 'unticked'
  /** Somebody whom the viewer sees got the email in the meantime; or somebody has it whom they don't see. */
  | 'taken'
  | 'unavailable'

export interface AddedLine {
  /** 1 for the first. */
  line: number
  typed: string
  email: string | null
  name: string
  outcome: Outcome
  /** Set when this person can be invited now. */
  userId: string | null
}

/** What one press did, for one who is still what they were then. */
export interface Addition {
  id: string
  createdAt: string
  added: number
  lines: AddedLine[]
}

/** Long enough to look at and download; what was pasted is about people, and not all of them are in the list. */
const KEPT_DAYS = 1
const LATEST = 5

interface Keep {
  lines: AddedLine[]
  press: string | undefined
  by: Viewer
  now: Date
}

/** Nothing when the same press was kept before. */
export async function keepAddition(trx: Db, { lines, press, by, now }: Keep): Promise<Addition | undefined> {
  const added = lines.filter(({ outcome }) => outcome === 'added').length
  const addition = { id: newId(), added, created_at: iso(now), press: press ?? null }
  const kept = await trx
    .insertInto('additions')
    .values({ ...addition, created_by: by.id, scope: scopeOf(by), lines: JSON.stringify(lines) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept && { id: kept.id, createdAt: addition.created_at, added, lines }
}

export async function additionOfPress(trx: Db, { press, by }: { press: string | undefined; by: Viewer }) {
  if (!press) return
  const row = await ofViewer(trx, by).select('lines').where('press', '=', press).executeTakeFirst()
  return row && withLines(row)
}

interface Which {
  id: string
  by: Viewer
  now: Date
}

/** With the sending that the same press made. */
export async function findAddition(db: Db, { id, by, now }: Which) {
  const row = await ofViewer(db, by)
    .leftJoin('sendings', (join) =>
      join.onRef('sendings.press', '=', 'additions.press').on('sendings.created_by', '=', by.id),
    )
    .select(['lines', 'sendings.id as sendingId'])
    .where('additions.id', '=', id)
    .where('additions.created_at', '>', oldest(now))
    .executeTakeFirst()
  return row && { ...withLines(row), sendingId: row.sendingId }
}

export type FoundAddition = NonNullable<Awaited<ReturnType<typeof findAddition>>>
export type ListedAddition = Omit<Addition, 'lines'>

/** One's own of the last day, the newest first. */
export function latestAdditions(db: Db, { by, now }: { by: Viewer; now: Date }): Promise<ListedAddition[]> {
  return ofViewer(db, by)
    .where('additions.created_at', '>', oldest(now))
    .orderBy('additions.created_at', 'desc')
    .limit(LATEST)
    .execute()
}

export async function forgetOldAdditions(db: Db, { now }: { now: Date }) {
  await db.deleteFrom('additions').where('created_at', '<=', oldest(now)).execute()
}

function ofViewer(db: Db, by: Viewer) {
  return db
    .selectFrom('additions')
    .select(['additions.id', 'additions.added', 'additions.created_at as createdAt'])
    .where('additions.created_by', '=', by.id)
    .where('additions.scope', '=', scopeOf(by))
}

/** Names stand in a result that somebody with another role, or in another organization, may not see. */
function scopeOf(by: Viewer) {
  return administersOrganization(by) ? `organization ${by.organizationId}` : by.role
}

function withLines({ lines, ...row }: Omit<Addition, 'lines'> & { lines: string }): Addition {
  return { ...row, lines: JSON.parse(lines) }
}

function oldest(now: Date) {
  return iso(addDays(now, -KEPT_DAYS))
}
