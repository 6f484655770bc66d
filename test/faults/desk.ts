import { createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { addCrowd } from './crowd.ts'
import { openProvider, type Transport } from './provider.ts'
import { hasSettled } from './queue.ts'

/** More rounds than any fault lasts, each an hour after the other; still within the day that a provider remembers. */
const ROUNDS = 20

/** More than one batch, or several mails on each connection. */
const USUAL = { resend: 110, smtp: 40 }

export type Desk = Awaited<ReturnType<typeof openDesk>>

interface Crowd {
  people?: number
  bad?: number[]
}

/** The whole product in this process, with a provider that can fail and a clock that can be moved. */
export async function openDesk(transport: Transport, { people = USUAL[transport], bad = [] }: Crowd = {}) {
  const provider = await openProvider(transport)
  const portal = await openPortal({ config: provider.config })
  const { db } = portal
  const emails = await addCrowd(db, { people, bad, now: portal.now() })
  const admin = await createAdmin(db)
  let breaks = 0

  return {
    ...{ db, provider, portal, emails, bad, people },
    /** How often connections broke, which for a mail server is as bad as a kill. */
    kills: () => breaks,
    noteBreak: () => {
      breaks += 1
    },
    visit: async (path: string) => portal.app.request(path),
    async press() {
      const browser = await portal.signIn(admin)
      const list = await browser.visit('/users?q=crew')
      const everybody = list.check(`Select all ${people} matching`)
      return (await everybody.press('Send invites')).press('Send invites')
    },
    signIn: () => portal.signIn(admin),
    /** What is due now, and then what is due an hour later, until nothing is left to do. */
    async finish() {
      for (let round = 0; round < ROUNDS; round++) {
        await portal.deliverMail()
        if (await hasSettled(db, people)) return
        portal.later({ minutes: 61 })
      }
      throw new Error('Some mails are still waiting.')
    },
  }
}
