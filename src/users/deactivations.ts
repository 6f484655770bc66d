import type { Action, Db } from '#db/schema.ts'
import { seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'
import type { UserInvitation } from './show.ts'
import { event, type TimelineEvent } from './timeline.ts'

const SHOWN = 10

const OF_USERS: Partial<Record<Action, TimelineEvent['what']>> = {
  'user.deactivated': 'deactivated',
  'user.reactivated': 'reactivated',
}
const OF_ORGANIZATIONS: Partial<Record<Action, TimelineEvent['what']>> = {
  'organization.deactivated': 'deactivatedWithOrganization',
  'organization.reactivated': 'reactivatedWithOrganization',
}

interface Whose {
  id: string
  organization_id: string | null
  deactivated_at: string | null
  organization_deactivated_at: string | null
}

/** When somebody was shut out, alone or with their organization, and let in again, in that order. */
export async function deactivationsOf(
  db: Db,
  { person, invitations, by }: { person: Whose; invitations: UserInvitation[]; by: Viewer },
): Promise<TimelineEvent[]> {
  const { id, organization_id: organizationId, deactivated_at, organization_deactivated_at } = person
  const own = await linesAbout(db, { subjectId: id, told: OF_USERS, by })
  const together = organizationId
    ? await linesAbout(db, { subjectId: organizationId, told: OF_ORGANIZATIONS, by })
    : []
  const ends = new Set([organization_deactivated_at, ...invitations.map(({ revoked_at }) => revoked_at)])
  return [
    ...withPresent(own, 'deactivated', deactivated_at),
    ...withPresent(whereItEnded(together, ends), 'deactivatedWithOrganization', organization_deactivated_at),
  ]
}

interface About {
  subjectId: string
  told: Partial<Record<Action, TimelineEvent['what']>>
  by: Viewer
}

/** Who did it is in the audit, of which an organization administrator reads what concerns their own organization. */
async function linesAbout(db: Db, { subjectId, told, by }: About) {
  const lines = await db
    .selectFrom('audit')
    .leftJoin('users', 'users.id', 'audit.actor_id')
    .select(['audit.action', 'audit.at', 'audit.organization_id', 'users.name'])
    .where('subject_id', '=', subjectId)
    .where('action', 'in', Object.keys(told) as Action[])
    .orderBy('at', 'desc')
    .orderBy('audit.id', 'desc')
    .limit(SHOWN)
    .execute()
  return lines.reverse().map(({ action, at, organization_id, name }) => {
    const mayKnow = seesEveryOrganization(by) || organization_id === by.organizationId
    const is = action.endsWith('.deactivated') ? 'bad' : 'done'
    return event(told[action]!, at, { is, by: mayKnow ? name : null })
  })
}

/** Nobody knows who belonged to an organization at a time, but whose invitation ended then did; so did whoever is out with it now. */
function whereItEnded(lines: TimelineEvent[], ends: Set<string | null>) {
  let out = false
  return lines.filter((line) => {
    const before = out
    out = line.is === 'bad' && ends.has(line.at)
    return out || (line.is === 'done' && before)
  })
}

/** What is so now is told also where the audit does not know of it. */
function withPresent(lines: TimelineEvent[], what: TimelineEvent['what'], since: string | null) {
  if (!since || lines.some((line) => line.at === since)) return lines
  return [...lines, event(what, since, { is: 'bad' })]
}
