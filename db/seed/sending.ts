import { addDays, addMinutes, addSeconds } from '#src/clock.ts'
import { CLAIM_MINUTES } from '#src/invitations/invitation.ts'
import { BOUNDS } from '#src/settings/bounds.ts'
import type { Chance } from './chance.ts'
import { type Fate, type Invitation, isActive, type Person } from './person.ts'

/** How long a link works where nobody set it. */
export const LINK_DAYS = BOUNDS.link_days.usual
const BATCH = 100
const SECONDS_BETWEEN_BATCHES = 75
const RETRY = '451 4.7.1 Greylisted, try again later'

interface Batch {
  id: string
  createdAt: Date
}

export interface Sending {
  id: string
  by: Person
  /** Set when an organization administrator sent it. */
  organization: string | null
  createdAt: Date
  leftOut: { person: Person; reason: 'active' | 'deactivated' }[]
  invited: Person[]
  batches: Batch[]
}

interface Press {
  by: Person
  organization?: string
  at: Date
  now: Date
  chance: Chance
  /** How many mails have left by now; the rest leaves while people look on. */
  left?: number
}

/** One press of "Send invites", and what became of every mail of it. */
export function send(chosen: Person[], { by, organization, at, now, chance, left }: Press): Sending {
  const reasonFor = (person: Person) =>
    person.deactivatedAt && person.deactivatedAt <= at ? 'deactivated' : isActive(person, at) && 'active'
  const leftOut = chosen.flatMap((person) => {
    const reason = reasonFor(person)
    return reason ? [{ person, reason } as const] : []
  })
  const sending: Sending = {
    id: chance.id(at),
    by,
    organization: organization ?? null,
    createdAt: at,
    leftOut,
    invited: chosen.filter((person) => !reasonFor(person)),
    batches: [],
  }
  const sendable = left ?? sending.invited.length
  for (const [i, person] of sending.invited.entries()) {
    supersede(person, at)
    const invitation = newInvitation(sending, person, chance)
    person.invitations.push(invitation)
    if (i >= sendable) invitation.dueAt = addSeconds(now, 4 * (i - sendable + 1))
    else if (person.fate === 'waits') {
      invitation.retrying = RETRY
      invitation.dueAt = addMinutes(now, chance.between(20, 110))
    } else {
      putIntoBatch(invitation, sending, i, chance)
      if (person.bounces) invitation.failed = person.bounces
      else decide(invitation, person, { now, chance })
    }
  }
  return sending
}

function newInvitation(sending: Sending, person: Person, chance: Chance): Invitation {
  return {
    id: chance.id(sending.createdAt),
    generation: person.invitations.length + 1,
    sendingId: sending.id,
    invitedBy: sending.by.id,
    createdAt: sending.createdAt,
    sentAt: null,
    failed: null,
    retrying: null,
    dueAt: sending.createdAt,
    batchId: null,
    position: null,
    lane: sending.invited.length === 1 ? 0 : 1,
    openedAt: null,
    acceptedAt: null,
    lapsedAt: null,
    revokedAt: null,
    supersededAt: null,
  }
}

/** Whatever would have happened later with the older link no longer can. */
function supersede(person: Person, at: Date) {
  for (const invitation of person.invitations) {
    if (!invitation.revokedAt) invitation.supersededAt ??= at
    if (invitation.openedAt && invitation.openedAt >= at) invitation.openedAt = null
    if (invitation.acceptedAt && invitation.acceptedAt >= at) invitation.acceptedAt = null
    if (invitation.lapsedAt && invitation.lapsedAt >= at) invitation.lapsedAt = null
  }
}

function putIntoBatch(invitation: Invitation, { createdAt, batches }: Sending, i: number, chance: Chance) {
  const number = Math.floor(i / BATCH)
  const made = addSeconds(createdAt, 2 + number * SECONDS_BETWEEN_BATCHES)
  const batch = batches[number] ?? { id: chance.id(made), createdAt: made }
  batches[number] = batch
  invitation.batchId = batch.id
  invitation.position = i % BATCH
  invitation.sentAt = addSeconds(made, 1 + (i % BATCH) / 40)
}

/** Most people follow the link within two days, some never; of those who do, a few leave without a password. */
function decide(invitation: Invitation, person: Person, { now, chance }: { now: Date; chance: Chance }) {
  const fate = person.fate ?? draw(invitation, chance)
  const sentAt = invitation.sentAt!
  const openedAt = addMinutes(sentAt, 2 + chance.wait(person.fate ? 6 : 1300))
  const late = openedAt > addDays(sentAt, LINK_DAYS) || openedAt > now
  if (late || fate === 'ignores' || fate === 'bounces') return
  invitation.openedAt = openedAt
  const then = addMinutes(openedAt, 1 + chance.wait(3))
  if (then > now) return
  if (fate === 'accepts' && then < addMinutes(openedAt, CLAIM_MINUTES)) invitation.acceptedAt = then
  else if (chance.happens(0.5)) invitation.lapsedAt = then
}

function draw(invitation: Invitation, chance: Chance): Fate {
  if (!chance.happens(invitation.generation === 1 ? 0.76 : 0.55)) return 'ignores'
  return chance.happens(0.94) ? 'accepts' : 'opens'
}

/** When the half hour for choosing a password was over. */
export function claimEnd({ openedAt }: Invitation) {
  return openedAt && addMinutes(openedAt, CLAIM_MINUTES)
}
