import { describe, expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { badDaysOf } from '#test/faults/bad-days.ts'
import { openDesk } from '#test/faults/desk.ts'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { mostDoubled, takeTally } from '#test/faults/tally.ts'

const SAFE = { lost: 0, wrong: 0, disagree: 0 }
const LINKS = { tryAtMost: 20 }

describe.each(TRANSPORTS)('through %s', (transport) => {
  test.each(badDaysOf(transport))(
    'when $what, everybody has one mail in the end',
    async ({ bring, pass }) => {
      const desk = await openDesk(transport)
      await desk.press()
      bring(desk)
      await desk.portal.deliverMail()
      pass?.(desk)
      await desk.finish()
      const tally = await takeTally(desk, LINKS)
      expect(tally).toMatchObject({ ...SAFE, links: { tried: 20, work: 20 } })
      expect(tally.doubled).toBeLessThanOrEqual(mostDoubled(transport, tally.kills))
    },
  )

  test.each([[[42]], [[7, 99]]])(
    'bad addresses %j of a hundred keep nobody else from their mail',
    async (bad) => {
      const desk = await openDesk(transport, { people: 100, bad })
      const sending = await desk.press()
      await desk.finish()
      expect(await takeTally(desk, LINKS)).toMatchObject({ ...SAFE, doubled: 0 })
      const page = await sending.reload()
      for (const i of bad) expect(page.text).toContain(`bad${i}@example.org`)
      expect(page.text).toContain('No such user here')
    },
  )

  test('a clock that jumps back three hours and forward two days sends nothing twice', async () => {
    const desk = await openDesk(transport)
    await desk.press()
    await desk.portal.deliverMail()
    desk.portal.later({ minutes: -180 })
    await desk.portal.deliverMail()
    desk.portal.later({ days: 2 })
    await desk.finish()
    expect(await takeTally(desk, LINKS)).toMatchObject({
      ...SAFE,
      doubled: 0,
      links: { tried: 20, work: 20 },
    })
  })
})

test('a text that changes between two attempts does not change a request that may have been accepted', async () => {
  const desk = await openDesk('resend')
  await desk.press()
  desk.provider.resend!.orderFaults({ drop: 'after' }, { drop: 'after' })
  await desk.portal.deliverMail()
  await writeSetting(desk.db, 'portal_name', 'Another Name', { by: null, now: desk.portal.now() })
  await desk.finish()
  expect(await takeTally(desk, LINKS)).toMatchObject({ ...SAFE, doubled: 0 })
})

test('what stays unknown for a day is shown and never sent again, and the others have their mail', async () => {
  const desk = await openDesk('resend', { people: 200 })
  const { path } = await desk.press()
  desk.provider.resend!.orderFaults({ drop: 'after' })
  await desk.portal.deliverMail()
  desk.provider.line.die()
  desk.portal.later({ days: 1 })
  await desk.portal.deliverMail()
  desk.provider.line.recover()
  for (let hours = 0; hours < 6; hours++) {
    desk.portal.later({ minutes: 61 })
    await desk.portal.deliverMail()
  }
  expect(await takeTally(desk, LINKS)).toMatchObject({ lost: 0, doubled: 0, wrong: 0, disagree: 100 })
  expect((await (await desk.signIn()).visit(path)).text).toContain('Nobody can tell whether it arrived')
})
