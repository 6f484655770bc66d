import { addDays, addMinutes, addSeconds } from '#src/clock.ts'
import type { Chance } from './chance.ts'
import { type Fate, isActive, type Offer, type Person } from './person.ts'

/** How long a link works: the product's default. */
export const LINK_DAYS = 14
const CLAIM_MINUTES = 30
const BATCH = 100
const SECONDS_BETWEEN_BATCHES = 75
const RETRY = '451 4.7.1 Greylisted, try again later'

export interface Batch {
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
    const offer = newOffer(sending, person, chance)
    person.offers.push(offer)
    if (i >= sendable) offer.dueAt = addSeconds(now, 4 * (i - sendable + 1))
    else if (person.fate === 'waits') {
      offer.retrying = RETRY
      offer.dueAt = addMinutes(now, chance.between(20, 110))
    } else {
      putIntoBatch(offer, sending, i, chance)
      if (person.bounces) offer.failed = person.bounces
      else decide(offer, person, { now, chance })
    }
  }
  return sending
}

function newOffer(sending: Sending, person: Person, chance: Chance): Offer {
  return {
    id: chance.id(sending.createdAt),
    generation: person.offers.length + 1,
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
  for (const offer of person.offers) {
    if (!offer.revokedAt) offer.supersededAt ??= at
    if (offer.openedAt && offer.openedAt >= at) offer.openedAt = null
    if (offer.acceptedAt && offer.acceptedAt >= at) offer.acceptedAt = null
    if (offer.lapsedAt && offer.lapsedAt >= at) offer.lapsedAt = null
  }
}

function putIntoBatch(offer: Offer, { createdAt, batches }: Sending, i: number, chance: Chance) {
  const number = Math.floor(i / BATCH)
  const made = addSeconds(createdAt, 2 + number * SECONDS_BETWEEN_BATCHES)
  const batch = batches[number] ?? { id: chance.id(made), createdAt: made }
  batches[number] = batch
  offer.batchId = batch.id
  offer.position = i % BATCH
  offer.sentAt = addSeconds(made, 1 + (i % BATCH) / 40)
}

/** Most people follow the link within two days, some never; of those who do, a few leave without a password. */
function decide(offer: Offer, person: Person, { now, chance }: { now: Date; chance: Chance }) {
  const fate = person.fate ?? draw(offer, chance)
  const sentAt = offer.sentAt!
  const openedAt = addMinutes(sentAt, 2 + chance.wait(person.fate ? 6 : 1300))
  const late = openedAt > addDays(sentAt, LINK_DAYS) || openedAt > now
  if (late || fate === 'ignores' || fate === 'bounces') return
  offer.openedAt = openedAt
  const then = addMinutes(openedAt, 1 + chance.wait(3))
  if (then > now) return
  if (fate === 'accepts' && then < addMinutes(openedAt, CLAIM_MINUTES)) offer.acceptedAt = then
  else if (chance.happens(0.5)) offer.lapsedAt = then
}

function draw(offer: Offer, chance: Chance): Fate {
  if (!chance.happens(offer.generation === 1 ? 0.76 : 0.55)) return 'ignores'
  return chance.happens(0.94) ? 'accepts' : 'opens'
}

/** When the half hour for choosing a password was over. */
export function claimEnd({ openedAt }: Offer) {
  return openedAt && addMinutes(openedAt, CLAIM_MINUTES)
}
