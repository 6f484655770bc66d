import type { Db } from '#db/schema.ts'
import { domainsOf, takes } from '#src/organizations/domains.ts'
import {
  administersOrganization,
  seesEveryOrganization,
  usersInScope,
  type Viewer,
} from '#src/organizations/scope.ts'
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
  /** They were given a link before, which a new one ends. */
  invited: boolean
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

export interface Several {
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
      invited: Boolean(canonical && known.get(canonical)?.invitation_id),
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

export function findSome(db: Db, emails: string[], by: Viewer) {
  return selectUsers(db).where('users.email', 'in', emails).where(usersInScope(by)).execute()
}
