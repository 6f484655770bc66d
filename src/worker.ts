import type { Db } from '#db/schema.ts'
import { addUpStandings } from '#db/standings.ts'
import type { Services } from '#src/http/context.ts'
import { newId } from '#src/ids.ts'
import { composeInvitation, composeReminder } from '#src/invitations/mail.ts'
import { remindEverybody } from '#src/invitations/remind.ts'
import { forgetOldCounts } from '#src/limits/clean-up.ts'
import { forgetOldLinks } from '#src/links/clean-up.ts'
import { createLoop } from '#src/loop.ts'
import { createMailers } from '#src/mailboxes/open-mailer.ts'
import { bringForward } from '#src/outbox/bring-forward.ts'
import { forgetOldBatches } from '#src/outbox/clean-up.ts'
import type { Composers } from '#src/outbox/composer.ts'
import { deliverDue } from '#src/outbox/deliver.ts'
import { createDelivery } from '#src/outbox/delivery.ts'
import { forgetOldSlips } from '#src/passwords/clean-up.ts'
import { composePasswordChanged } from '#src/passwords/mail.ts'
import { answerRequests } from '#src/recovery/answer.ts'
import { composePasswordReset, composeRecoveryHelp } from '#src/recovery/mail.ts'
import { forgetUnconfirmed } from '#src/registrations/clean-up.ts'
import { composeRegistrationConfirmation } from '#src/registrations/mail.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { forgetEndedSessions, forgetOldBrowsers } from '#src/sessions/clean-up.ts'
import { type Query, renderTemplate } from '#src/templates/render.ts'
import { forgetOldAdditions } from '#src/users/addition.ts'
import { composeEmailChange, composeEmailChanged } from '#src/users/mail.ts'
import { forgetOldEvents } from '#src/webhooks/clean-up.ts'

/** How often each piece of work looks for something to do when nobody tells it. */
const EVERY_MS = 1000
const BRING_FORWARD_EVERY_MS = 60 * 1000
const CLEAN_UP_EVERY_MS = 60 * 60 * 1000
const REMIND_EVERY_MS = 60 * 60 * 1000

/**
 * Everything that runs by itself: going on with sendings, answering who asks for a recovery link, reminding, delivering the outbox,
 * minding its clock, tidying up.
 */
export function createWorker(services: Services) {
  const { db, clock, secrets, log, config } = services
  const mailers = createMailers({ db, clock, secrets, config })
  const stopping = new AbortController()
  const where = { baseUrl: config.baseUrl, secrets }
  const composers: Composers = {
    invitation: composeInvitation(where),
    invitation_reminder: composeReminder(where),
    password_reset: composePasswordReset(where),
    recovery_help: composeRecoveryHelp(),
    password_changed: composePasswordChanged(config.baseUrl),
    email_change: composeEmailChange(where),
    email_changed: composeEmailChanged(),
    registration_confirmation: composeRegistrationConfirmation(where),
  }
  const post = {
    db,
    clock,
    secrets,
    log,
    composers,
    render: (query: Omit<Query, 'baseUrl'>) => renderTemplate(db, { ...query, baseUrl: config.baseUrl }),
    instance: newId(),
    mailerFor: mailers.mailerFor,
    stopping: stopping.signal,
    random: Math.random,
  }

  const failed = (what: string) => (error: unknown) => log.error({ err: error }, `${what} failed`)
  const delivery = createDelivery(post, failed('delivering'))
  const how = { clock, secrets, stopping: stopping.signal }

  const loop = (what: string, work: () => Promise<unknown>, everyMs = EVERY_MS) =>
    createLoop({ work, everyMs, onError: failed(what) })
  const delivering = loop('looking for mails', async () => delivery.look())
  const bringing = loop(
    'bringing mails forward',
    () => bringForward(db, { now: clock() }),
    BRING_FORWARD_EVERY_MS,
  )
  const cleaning = loop('cleaning up', () => cleanUp(db, clock()), CLEAN_UP_EVERY_MS)
  const sending = loop('going on with sendings', () =>
    goOnWithSendings(db, { ...how, isBusy: delivery.isBusy, afterEach: delivery.begin }),
  )
  const recovering = loop('helping people back in', async () => {
    if ((await answerRequests(db, how)) > 0) delivering.wake()
  })
  const reminding = loop('reminding', () => remindEverybody(db, how), REMIND_EVERY_MS)
  const loops = [recovering, sending, bringing, delivering, reminding, cleaning]

  return {
    /** For tests: does what is due now and says how many mails left. */
    async deliverDue() {
      await goOnWithSendings(db, how)
      await remindEverybody(db, how)
      await answerRequests(db, how)
      return deliverDue(post)
    },
    /** There is something to do: don't wait for the next round. */
    wake() {
      recovering.wake()
      sending.wake()
      delivering.wake()
    },
    start() {
      for (const loop of loops) loop.start()
    },
    /** Claims nothing more and resolves when what is on its way has arrived. */
    async stop() {
      stopping.abort()
      await Promise.all(loops.map((loop) => loop.stop()))
      await delivery.end()
      mailers.close()
    },
  }
}

/** What nobody needs any more; nothing that anybody sees depends on it. Exported for tests. */
export async function cleanUp(db: Db, now: Date) {
  await forgetOldBatches(db, { now })
  await forgetOldEvents(db, { now })
  await forgetEndedSessions(db, { now })
  await forgetOldBrowsers(db, { now })
  await forgetOldSlips(db, { now })
  await forgetOldCounts(db, { now })
  await forgetOldLinks(db, { now })
  await forgetUnconfirmed(db, { now })
  await forgetOldAdditions(db, { now })
  await addUpStandings(db)
}
