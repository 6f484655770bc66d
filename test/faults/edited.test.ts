import { describe, expect, test } from 'vitest'
import { SHIPPED_BRAND } from '#src/brand/brand.ts'
import { readBrand } from '#src/brand/read.ts'
import { saveBrand } from '#src/brand/save.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { findTemplate } from '#src/templates/find.ts'
import { saveTemplate } from '#src/templates/save.ts'
import { type Desk, openDesk } from '#test/faults/desk.ts'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { takeTally } from '#test/faults/tally.ts'
import { createAdmin } from '#test/support/factories.ts'

const SAFE = { lost: 0, doubled: 0, wrong: 0, disagree: 0 }
const LINKS = { tryAtMost: 20 }

describe.each(TRANSPORTS)('through %s', (transport) => {
  test('an edit in the middle changes no mail that is queued, and the next sending has it', async () => {
    const desk = await openDesk(transport)
    await edit(desk, 'Before')
    await desk.press()
    const { db, secrets, now: clock } = desk.portal
    await goOnWithSendings(db, { clock, secrets, stopping: new AbortController().signal })
    await edit(desk, 'After')
    await desk.finish()
    expect(await takeTally(desk, LINKS)).toMatchObject({ ...SAFE, links: { tried: 20, work: 20 } })
    const mails = desk.provider.delivered()
    expect(mails.length).toBe(desk.people)
    const english = mails.filter(({ html }) => html.includes('lang="en"'))
    expect(english.length).toBeGreaterThan(10)
    for (const { html, text } of english)
      for (const part of [html, text])
        expect(saysOf(part)).toEqual(['Before in the text', 'Before in the footer'])
  })
})

test('an edit between two attempts changes nothing of a request that may have been accepted', async () => {
  const desk = await openDesk('resend')
  await desk.press()
  desk.provider.resend!.orderFaults({ drop: 'after' }, { drop: 'after' })
  await desk.portal.deliverMail()
  await edit(desk, 'After')
  await writeSetting(desk.db, 'sender_name', 'After', { by: null, now: desk.portal.now() })
  await desk.finish()
  expect(await takeTally(desk, LINKS)).toMatchObject(SAFE)
})

async function edit({ db, portal }: Desk, word: string) {
  const edited = { by: await createAdmin(db), now: portal.now() }
  const which = { kind: 'invitation', locale: 'en' } as const
  const { template, version: base } = await findTemplate(db, which)
  const blocks = [{ is: 'text', text: `${word} in the text` } as const, ...template.blocks.slice(-8)]
  const saved = await saveTemplate(db, { ...which, ...edited, base, template: { ...template, blocks } })
  const footer = `${word} in the footer`
  const brand = { ...SHIPPED_BRAND, footer }
  const look = await saveBrand(db, { ...edited, brand, base: (await readBrand(db)).version })
  if (!saved.ok || !look.ok) throw new Error(JSON.stringify([saved, look]))
}

function saysOf(part: string) {
  return part.match(/(Before|After) in the \w+/g)
}
