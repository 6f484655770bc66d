import type { Services } from '#src/http/context.ts'
import { newId } from '#src/ids.ts'
import { composeInvitation } from '#src/invitations/mail.ts'
import { createMailers } from '#src/mailboxes/open-mailer.ts'
import type { Composers } from '#src/outbox/composer.ts'
import { deliverDue } from '#src/outbox/deliver.ts'
import { composePasswordChanged } from '#src/passwords/mail.ts'

/** How often the outbox is looked at when nobody says that there is something in it. */
const ROUND_MS = 1000

export type Worker = ReturnType<typeof createWorker>

/** Everything that runs by itself: delivering the outbox. */
export function createWorker(services: Services) {
  const { db, clock, secrets, log, config } = services
  const mailers = createMailers({ db, clock, secrets, config })
  const stopping = new AbortController()
  const composers: Composers = {
    invitation: composeInvitation({ baseUrl: config.baseUrl, secrets }),
    password_changed: composePasswordChanged(config.baseUrl),
  }
  const { mailerFor } = mailers
  const post = { db, clock, secrets, log, composers, instance: newId(), mailerFor, stopping: stopping.signal }

  let timer: NodeJS.Timeout | undefined
  let round: Promise<unknown> = Promise.resolve()
  let busy = false
  let again = false

  async function work() {
    if (busy || stopping.signal.aborted) {
      again = true
      return
    }
    busy = true
    do {
      again = false
      await deliverDue(post).catch((error) => log.error({ error }, 'a delivery round failed'))
    } while (again && !stopping.signal.aborted)
    busy = false
  }

  return {
    /** Delivers what is due now and says how many mails left. */
    deliverDue: () => deliverDue(post),
    /** There is something to do: don't wait for the next round. */
    wake: () => {
      round = Promise.all([round, work()]).then(() => {})
    },
    start() {
      timer = setInterval(this.wake, ROUND_MS)
      this.wake()
    },
    /** Claims nothing more and resolves when what is on its way has arrived. */
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await round
      mailers.close()
    },
  }
}
