import { addDays, addMinutes } from '#src/clock.ts'
import { domainOf } from '#src/email.ts'
import type { Chance } from './chance.ts'
import { PLACES, type Place } from './organizations.ts'
import { type Invitation, newPerson, type Person } from './person.ts'
import { type Sending, send } from './sending.ts'

type Story = { invitedDaysAgo: number } & Partial<
  Pick<Invitation, 'openedAt' | 'acceptedAt' | 'lapsedAt'> & Pick<Person, 'bounces' | 'fate' | 'signedInAt'>
>

interface Moment {
  name: string
  email: string
  at: Place
  /** What happened, given the moment; nothing for somebody who was only added. */
  story?: (moment: Date) => Story
}

/** One a minute, the last one now: so that the first page shows every kind of person and status. */
const MOMENTS: Moment[] = [
  someone(
    'Maximiliane Freifrau von Hohenfels-Osterberg',
    'maximiliane.von.hohenfels-osterberg@marsch-geest.example',
    {
      story: (at) => ({ invitedDaysAgo: 29, ...acceptedAt(addDays(at, -28)), signedInAt: at }),
    },
  ),
  someone('渡辺 健一郎', 'k.watanabe@tokai-sonpo.example', {
    story: (at) => ({ invitedDaysAgo: 2, openedAt: at }),
  }),
  someone('Bob Okafor', 'bob.okafor@lighthouse-mutaul.example', {
    of: 'lighthouse-mutual.example',
    story: () => ({ invitedDaysAgo: 0, bounces: '550 5.1.2 No such domain: lighthouse-mutaul.example' }),
  }),
  someone('فاطمة الزهراء بنت عبد الرحمن', 'fatima.zahra@almina.example', {
    story: () => ({ invitedDaysAgo: 0, fate: 'ignores' }),
  }),
  someone('Rosalind Featherstonehaugh', 'rosalind@kavanagh.example', {
    story: () => ({ invitedDaysAgo: 0, fate: 'ignores' }),
  }),
  someone('Ana Clara Rodrigues dos Santos Albuquerque', 'anaclara@costa-azul.example', {
    story: (at) => ({ invitedDaysAgo: 1, ...acceptedAt(at) }),
  }),
  someone('j.smith.procurement', 'j.smith.procurement@oak-anchor.example'),
  someone('Jean-Baptiste Lefèvre', 'jb.lefevre@saint-laurent.example', {
    story: (at) => ({ invitedDaysAgo: 3, openedAt: at, lapsedAt: addMinutes(at, 0.5) }),
  }),
  someone('Łukasz Brzęczyszczykiewicz', 'lukasz.b@tatra-mutual.example', {
    story: () => ({ invitedDaysAgo: 0, fate: 'waits' }),
  }),
]

interface Stage {
  by: Person
  chance: Chance
  now: Date
}

export function peopleOfLately({ by, chance, now }: Stage) {
  const people: Person[] = []
  const sendings: Sending[] = []
  for (const [i, { name, email, at: place, story }] of MOMENTS.entries()) {
    const moment = addMinutes(now, -(i + 0.5))
    const told = story?.(moment)
    const invitedAt = told && addDays(moment, -told.invitedDaysAgo)
    const createdAt = invitedAt ? addMinutes(invitedAt, -25) : moment
    const person = newPerson({ name, email }, { place, createdAt, by: by.id, chance })
    people.push(person)
    if (!told || !invitedAt) continue
    const { invitedDaysAgo: _, openedAt, acceptedAt, lapsedAt, ...traits } = told
    Object.assign(person, { fate: 'ignores' }, traits)
    sendings.push(send([person], { by, at: invitedAt, now, chance }))
    Object.assign(person.invitations[0]!, { openedAt, acceptedAt, lapsedAt })
  }
  return { people, sendings }
}

function someone(
  name: string,
  email: string,
  { of, story }: { of?: string; story?: Moment['story'] } = {},
): Moment {
  const domain = of ?? domainOf({ canonical: email })
  const at = PLACES.find((place) => place.domain === domain)!
  return { name, email, at, ...(story && { story }) }
}

function acceptedAt(at: Date) {
  return { openedAt: addMinutes(at, -2), acceptedAt: at }
}
