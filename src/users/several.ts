import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { domainsOf, takes } from '#src/organizations/domains.ts'
import {
  administersOrganization,
  seesEveryOrganization,
  usersInScope,
  type Viewer,
} from '#src/organizations/scope.ts'
import { insertUsers, organizationExists } from './add.ts'
import { type PastedLine, readPastedEmails } from './paste.ts'
import { selectUsers, statusOfRow } from './row.ts'
import type { UserStatus } from './status.ts'

export type LineClass =
  | 'new'
  | 'known'
  | 'pending'
  | 'active'
  | 'deactivated'
  | 'elsewhere'
  | 'domain'
  | 'malformed'
  | 'repeated'

export interface PreviewLine {
  line: number
  typed: string
  email: string | null
  name: string
  class: LineClass
  /** Whether it is ticked at first; null when it can't be. */
  take: boolean | null
}

const MOST_LINES = 1000
const PER_STATEMENT = 500

/** What is ticked at first; null is what can't be. */
const TAKE: Record<LineClass, boolean | null> = {
  new: true,
  known: true,
  pending: false,
  active: null,
  deactivated: null,
  elsewhere: null,
  /** Those who look after all organizations may choose it all the same. */
  domain: null,
  malformed: null,
  repeated: null,
}

/** There is a link that may still be used, and nothing is known to have kept it from arriving; or it brings them in just now. */
const PENDING: UserStatus[] = ['queued', 'sent', 'delayed', 'delivered', 'choosing']

interface Several {
  emails: string
  organizationId: string | null
  by: Viewer
  now: Date
}

/** Asked before anybody is looked up. */
export function hasTooManyLines(emails: string) {
  return readPastedEmails(emails).length > MOST_LINES
}

/** What would happen to each pasted email. Writes nothing. */
export async function previewSeveral(db: Db, { emails, organizationId, by, now }: Several) {
  const lines = readPastedEmails(emails)
  const target = administersOrganization(by) ? by.organizationId : organizationId
  const known = await findKnown(db, lines, by)
  const domains = target ? await domainsOf(db, target) : []
  const seen = new Set<string>()
  return lines.map((line): PreviewLine => {
    const canonical = line.email?.canonical ?? null
    const lineClass = classOf(line, { seen, known, target, domains, now })
    if (canonical) seen.add(canonical)
    return {
      line: line.line,
      typed: line.typed,
      email: canonical,
      name: (canonical && known.get(canonical)?.name) || line.name,
      class: lineClass,
      take: lineClass === 'domain' && seesEveryOrganization(by) ? false : TAKE[lineClass],
    }
  })
}

type Known = Awaited<ReturnType<typeof findKnown>>

interface Against {
  seen: Set<string>
  known: Known
  /** Where they are added to, and the domains that it takes. */
  target: string | null
  domains: string[]
  now: Date
}

function classOf(line: PastedLine, { seen, known, target, domains, now }: Against): LineClass {
  if (!line.email) return 'malformed'
  if (seen.has(line.email.canonical)) return 'repeated'
  const user = known.get(line.email.canonical)
  if (!user) return takes(domains, line.email) ? 'new' : 'domain'
  const status = statusOfRow(user, now)
  if (status === 'active' || status === 'deactivated') return status
  if (target && user.organization_id && user.organization_id !== target) return 'elsewhere'
  return PENDING.includes(status) ? 'pending' : 'known'
}

/** Only users in the sender's scope: to an organization administrator everybody else looks new. */
async function findKnown(db: Db, lines: PastedLine[], by: Viewer) {
  const emails = [...new Set(lines.flatMap((line) => line.email?.canonical ?? []))]
  const known = new Map<string, Awaited<ReturnType<typeof findSome>>[number]>()
  for (let i = 0; i < emails.length; i += PER_STATEMENT)
    for (const user of await findSome(db, emails.slice(i, i + PER_STATEMENT), by)) known.set(user.email, user)
  return known
}

function findSome(db: Db, emails: string[], by: Viewer) {
  return selectUsers(db).where('users.email', 'in', emails).where(usersInScope(by)).execute()
}

interface AddSeveral extends Several {
  take: number[]
  locale: Locale | null
}

type Added =
  | { ok: true; userIds: string[]; added: number; refused: number }
  | { ok: false; reason: 'unknown_organization' | 'too_many_lines' }

/**
 * Adds the ticked lines that are new and returns the ids of all ticked people, known ones included. A ticked line that
 * can't be taken by now, because somebody has its email or came in meanwhile, is counted as refused.
 */
export async function addSeveral(db: Db, { take, locale, by, now, ...rest }: AddSeveral): Promise<Added> {
  const organizationId = administersOrganization(by) ? by.organizationId : rest.organizationId
  const lines = readPastedEmails(rest.emails)
  if (hasTooManyLines(rest.emails)) return { ok: false, reason: 'too_many_lines' }

  return db.transaction().execute(async (trx) => {
    if (organizationId && !(await organizationExists(trx, organizationId, by)))
      return { ok: false, reason: 'unknown_organization' }
    const preview = await previewSeveral(trx, { ...rest, organizationId, by, now })
    const ticked = preview.filter((line) => take.includes(line.line))
    const taken = ticked.filter((line) => line.take !== null)
    const fresh = taken
      .filter((line) => isNew(line))
      .map((line) => ({ email: lines[line.line - 1]!.email!, name: line.name }))
    const added = await insertUsers(trx, fresh, { organizationId, locale, role: 'user', by, now })
    const known = await idsOf(trx, taken, by)
    const userIds = [...new Set([...added, ...known])]
    return { ok: true, userIds, added: added.length, refused: ticked.length - userIds.length }
  })
}

function isNew(line: PreviewLine) {
  return line.class === 'new' || line.class === 'domain'
}

async function idsOf(trx: Db, taken: PreviewLine[], by: Viewer) {
  const emails = taken.filter((line) => !isNew(line)).flatMap((line) => line.email ?? [])
  if (emails.length === 0) return []
  const rows = await findSome(trx, emails, by)
  return rows.map((row) => row.id)
}
