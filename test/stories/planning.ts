import { addCrowd } from '#test/faults/crowd.ts'
import type { Browser } from '#test/support/browser.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

/** What stands beside the field for a time. */
export const FIELD = 'Date and time, in UTC'

interface Plan {
  by?: 'admin' | 'olga'
  crowd?: number
}

/** A sending to everybody, for Thursday, and its page. */
export async function planForAll({ by = 'admin', crowd = 0 }: Plan = {}) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  if (crowd > 0) await addCrowd(portal.db, { people: crowd, word: 'Crew', now: portal.now() })
  const browser = await portal.signIn(people[by])
  return { portal, people, planned: await planAgain(browser) }
}

export async function planAgain(browser: Browser, time = '2026-03-05T09:00') {
  const list = await browser.visit('/users')
  const [all = ''] = /Select all \d+ matching/.exec(list.text) ?? []
  const confirm = await list.check(all).press('Send invites')
  return confirm.choose('At a time').fill(FIELD, time).press('Send invites')
}

export async function planFor(browser: Browser, user_ids: string[]) {
  const form_token = (await browser.visit('/users')).formToken
  const send_at = '2026-03-05T09:00'
  return browser.post('/sendings', { form_token, user_ids, when: 'at', send_at })
}

/** Who began which earlier, or changed its time. */
export async function history({ db }: Portal) {
  const lines = await db
    .selectFrom('audit')
    .selectAll()
    .where('action', 'in', ['sending.begun', 'sending.rescheduled'])
    .orderBy('id')
    .execute()
  return lines.map((line) => [line.action, line.actor_id, line.organization_id, JSON.parse(line.particulars)])
}
