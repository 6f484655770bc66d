import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailSuggester, isOneLetterAway } from '#src/users/suggest-email.ts'
import { freshDb } from '#test/support/db.ts'
import { createOrganization, createUser } from '#test/support/factories.ts'

test.each([
  ['harbour.example', 'harbuor.example', 'two neighbours are swapped'],
  ['harbour.example', 'harbor.example', 'a letter is missing'],
  ['harbour.example', 'harbourr.example', 'there is one too many'],
  ['harbour.example', 'harbouf.example', 'one is wrong'],
  ['harbour.example', 'harbour.exampl', 'the last is missing'],
])('%s is meant by %s: %s', (meant, typed) => {
  expect(isOneLetterAway(meant, typed)).toBe(true)
  expect(isOneLetterAway(typed, meant)).toBe(true)
})

test.each([
  ['harbour.example', 'harbour.example'],
  ['harbour.example', 'haurbor.example'],
  ['harbour.example', 'example'],
  ['abc', 'cba'],
])('%s is not meant by %s', (one, other) => {
  expect(isOneLetterAway(one, other)).toBe(false)
})

test('one letter put in, taken out or changed anywhere is one letter', () => {
  const letter = fc.constantFrom(...'abcxyz.-')
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1 }), letter, fc.nat(), (domain, more, at) => {
      const place = at % (domain.length + 1)
      const longer = domain.slice(0, place) + more + domain.slice(place)
      expect(isOneLetterAway(domain, longer)).toBe(true)
      expect(isOneLetterAway(longer, domain)).toBe(true)
      const changed = `${domain.slice(0, at % domain.length)}q${domain.slice((at % domain.length) + 1)}`
      expect(isOneLetterAway(domain, changed)).toBe(true)
    }),
  )
})

test('the domain that most people of the organization use is suggested, and no stranger’s', async () => {
  const db = await freshDb()
  const [harbour, other] = [await createOrganization(db), await createOrganization(db)]
  const add = (email: string, organization: { id: string }) =>
    createUser(db, { email, organization_id: organization.id })
  await add('ada@harbour.example', harbour)
  await add('bob@harbouur.example', harbour)
  await add('cy@harbour.example', harbour)
  await add('"odd@part"@harbor.example', other)
  const suggest = (email: string, organizationId: string | null = harbour.id) =>
    emailSuggester(db)({ email, organizationId })
  expect(await suggest('dora@harbou.example')).toBe('dora@harbour.example')
  expect(await suggest('dora@harbour.example'), 'not away from what most people use').toBe(null)
  expect(await suggest('bob@harbouur.example')).toBe('bob@harbour.example')
  expect(await suggest('dora@lighthouse.example')).toBe(null)
  expect(await suggest('dora@harbou.example', null)).toBe(null)
  expect(await suggest('dora@harbour.example', other.id)).toBe('dora@harbor.example')
  await add('dora@harbour.example', other)
  expect(await suggest('dora@harbour.example', other.id), 'of two that are used alike').toBe(null)
})
