import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import { insertUsers, organizationExists } from './add.ts'
import { type AddedLine, type Addition, additionOfPress, keepAddition, type Outcome } from './addition.ts'
import { readPastedEmails } from './paste.ts'
import {
  findSome,
  hasTooManyLines,
  type LineClass,
  type PreviewLine,
  previewSeveral,
  type Several,
} from './several.ts'

interface AddSeveral extends Several {
  take: number[]
  locale: Locale | null
  /** What names the form, so that the same one sent twice adds once. */
  press?: string | undefined
}

type Added =
  | (Addition & { ok: true; repeated: boolean })
  | { ok: false; reason: 'unknown_organization' | 'too_many_lines' }

/**
 * Adds the ticked lines that are new and keeps of every line what became of it. A ticked line that can't be taken by now, because
 * somebody has its email or came in meanwhile, stops nobody.
 */
export async function addSeveral(
  db: Db,
  { take, locale, press, by, now, ...rest }: AddSeveral,
): Promise<Added> {
  const organizationId = administersOrganization(by) ? by.organizationId : rest.organizationId
  const pasted = readPastedEmails(rest.emails)
  if (hasTooManyLines(rest.emails)) return { ok: false, reason: 'too_many_lines' }

  return db.transaction().execute(async (trx) => {
    const before = await additionOfPress(trx, { press, by })
    if (before) return { ok: true, repeated: true, ...before }
    if (organizationId && !(await organizationExists(trx, organizationId, by)))
      return { ok: false, reason: 'unknown_organization' }
    const preview = await previewSeveral(trx, { ...rest, organizationId, by, now })
    const taken = preview.filter((line) => isTaken(line, take))
    const fresh = taken
      .filter(isNew)
      .map((line) => ({ email: pasted[line.line - 1]!.email!, name: line.name }))
    const added = idsOf(await insertUsers(trx, fresh, { organizationId, locale, role: 'user', by, now }))
    const there = idsOf(await findTaken(trx, taken, by))
    const lines = preview.map((line) =>
      isTaken(line, take) ? takenLine(line, added, there) : lineOf(line, leftAlone(line)),
    )
    const kept = await keepAddition(trx, { lines, press, by, now })
    if (kept) return { ok: true, repeated: false, ...kept }
    return { ok: true, repeated: true, ...(await additionOfPress(trx, { press, by }))! }
  })
}

function isTaken(line: PreviewLine, take: number[]) {
  return line.take !== null && take.includes(line.line)
}

function isNew(line: PreviewLine) {
  return line.class === 'new' || line.class === 'domain'
}

type Ids = Map<string | null, string>

function idsOf(users: { id: string; email: string }[]): Ids {
  return new Map(users.map(({ id, email }) => [email, id]))
}

async function findTaken(trx: Db, taken: PreviewLine[], by: Viewer) {
  const emails = taken.flatMap((line) => line.email ?? [])
  return emails.length > 0 ? findSome(trx, emails, by) : []
}

/** About somebody whom they don't see an organization administrator learns no more than when adding them alone. */
function takenLine(line: PreviewLine, added: Ids, there: Ids) {
  const addedId = added.get(line.email)
  if (addedId) return lineOf(line, 'added', addedId)
  const thereId = there.get(line.email)
  if (!thereId) return lineOf(line, 'unavailable')
  return isNew(line) ? lineOf(line, 'taken') : lineOf(line, 'known', thereId)
}

function leftAlone({ take, class: lineClass }: PreviewLine): Outcome {
  return take !== null ? 'unticked' : OUTCOMES[lineClass]
}

/** Of lines that can't be ticked. */
const OUTCOMES: Record<LineClass, Outcome> = {
  new: 'unticked',
  known: 'unticked',
  pending: 'unticked',
  active: 'active',
  deactivated: 'deactivated',
  elsewhere: 'elsewhere',
  domain: 'domain',
  malformed: 'malformed',
  repeated: 'repeated',
}

function lineOf(line: PreviewLine, outcome: Outcome, userId: string | null = null): AddedLine {
  const { line: nth, typed, email, name } = line
  return { line: nth, typed, email, name, outcome, userId }
}
