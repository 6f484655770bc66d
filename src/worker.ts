import type { Services } from '#src/http/context.ts'
import { newId } from '#src/ids.ts'
import { composeInvitation } from '#src/invitations/mail.ts'
import { createLoop } from '#src/loop.ts'
import { createMailers } from '#src/mailboxes/open-mailer.ts'
import type { Composers } from '#src/outbox/composer.ts'
import { deliverDue } from '#src/outbox/deliver.ts'
import { composePasswordChanged } from '#src/passwords/mail.ts'
import { expandNext } from '#src/sendings/expand.ts'

/** How often each piece of work looks for something to do when nobody tells it. */
const EVERY_MS = 1000

export type Worker = ReturnType<typeof createWorker>

/** Everything that runs by itself: taking up the people of large sendings, and delivering the outbox. */
export function createWorker(services: Services) {
  const { db, clock, secrets, log, config } = services
  const mailers = createMailers({ db, clock, secrets, config })
  const stopping = new AbortController()
  const composers: Composers = {
    invitation: composeInvitation({ baseUrl: config.baseUrl, secrets }),
    password_changed: composePasswordChanged(config.baseUrl),
  }
  const post = {
    db,
    clock,
    secrets,
    log,
    composers,
    instance: newId(),
    mailerFor: mailers.mailerFor,
    stopping: stopping.signal,
  }

  async function expandAll(afterEach = () => {}) {
    while (!stopping.signal.aborted && (await expandNext(db, { secrets, now: clock() }))) afterEach()
  }

  const loop = (what: string, work: () => Promise<unknown>) =>
    createLoop({ work, everyMs: EVERY_MS, onError: (error) => log.error({ err: error }, `${what} failed`) })
  const delivering = loop('delivering', () => deliverDue(post))
  const expanding = loop('taking up the people of a sending', () => expandAll(delivering.wake))

  return {
    /** Does what is due now and says how many mails left. */
    async deliverDue() {
      await expandAll()
      return deliverDue(post)
    },
    /** There is something to do: don't wait for the next round. */
    wake() {
      expanding.wake()
      delivering.wake()
    },
    start() {
      expanding.start()
      delivering.start()
    },
    /** Claims nothing more and resolves when what is on its way has arrived. */
    async stop() {
      stopping.abort()
      await Promise.all([expanding.stop(), delivering.stop()])
      mailers.close()
    },
  }
}
