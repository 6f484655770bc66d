import type { Db, ExclusionReason, Row } from '#db/schema.ts'
import { type LinkStatus, linkStatusOf } from '#src/invitations/invitation.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'

/** Who was invited meanwhile and has no link that works needs one. */
const ENDED: LinkStatus[] = ['expired', 'lapsed', 'revoked', 'superseded']

type Person = Pick<Row<'users'>, 'id' | 'email' | 'password_set_at' | 'deactivated_at' | 'invitation_id'> & {
  organization?: { deactivated_at: string | null } | undefined
}

interface How {
  /** Whether people who were invited before, and are not in yet, get a new link. */
  again: boolean
  /** Of a sending for later: whom something happened to since then keeps the link that they have. */
  pressedAt?: string | null | undefined
  /** Whether also those whose email is on the suppression list get one. */
  despiteSuppression?: boolean | undefined
  now: Date
}

/** Why some of these people get no invitation; of the others there is nothing. */
export async function reasonsToLeaveOut(db: Db, people: Person[], how: How) {
  const suppressed = await suppressedAmong(db, people, how)
  const busy = await busyAmong(db, people, how)
  const reasons = new Map<string, ExclusionReason>()
  for (const person of people) {
    const reason = whyLeftOut(person, how) ?? busy.get(person.id) ?? suppressed.get(person.email)
    if (reason) reasons.set(person.id, reason)
  }
  return reasons
}

async function suppressedAmong(db: Db, people: Person[], { despiteSuppression }: How) {
  if (despiteSuppression) return new Map<string, ExclusionReason>()
  const emails = people.map((person) => person.email)
  const suppressions = await suppressionsOf(db, emails)
  return new Map([...suppressions.keys()].map((email) => [email, 'suppressed' as const]))
}

/** Hours or days after the press nobody loses by it what began in the meantime. */
async function busyAmong(db: Db, people: Person[], { pressedAt, now }: How) {
  const ids = people.flatMap((person) => person.invitation_id ?? [])
  if (!pressedAt || ids.length === 0) return new Map<string, undefined>()
  const invitations = await db.selectFrom('invitations').selectAll().where('id', 'in', ids).execute()
  const reasonOf = (invitation: Row<'invitations'>): ExclusionReason | undefined => {
    const status = linkStatusOf(invitation, now)
    if (status === 'opened') return 'choosing'
    if (invitation.created_at > pressedAt && !ENDED.includes(status)) return 'meanwhile'
  }
  return new Map(invitations.map((invitation) => [invitation.user_id, reasonOf(invitation)]))
}

function whyLeftOut(person: Person, { again }: How): ExclusionReason | undefined {
  if (person.deactivated_at || person.organization?.deactivated_at) return 'deactivated'
  if (person.password_set_at) return 'active'
  if (!again && person.invitation_id) return 'invited'
}
