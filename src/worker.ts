import type { Db } from '#db/schema.ts'
import { addUpStandings } from '#db/standings.ts'
import type { Services } from '#src/http/context.ts'
import { newId } from '#src/ids.ts'
import { composeInvitation, composeReminder } from '#src/invitations/mail.ts'
import { remindEverybody } from '#src/invitations/remind.ts'
import { forgetOldCounts } from '#src/limits/clean-up.ts'
import { forgetOldLinks } from '#src/links/clean-up.ts'
import { createLoop } from '#src/loop.ts'
import { forgetOldSigning } from '#src/mailboxes/forget-signing.ts'
import { createMailers } from '#src/mailers/open-mailer.ts'
import { bringForward } from '#src/outbox/bring-forward.ts'
import { forgetOldBatches } from '#src/outbox/clean-up.ts'
import type { Composers } from '#src/outbox/composer.ts'
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

/** Everything that runs by itself, again and again. */
export function createWorker(services: Services) {
  const onError = (error: unknown, what: string) => services.log.error({ err: error }, `${what} failed`)
  const { rounds, delivery, stop, end } = createRounds(services, onError)
  const loops = rounds.map(({ what, work, everyMs }) => ({
    ...createLoop({ work: () => work(delivery), everyMs, onError: (error) => onError(error, what) }),
    isPrompt: everyMs === EVERY_MS,
  }))

  return {
    /** There is something to do: don't wait for the next round. */
    wake() {
      for (const loop of loops) if (loop.isPrompt) loop.wake()
    },
    start() {
      for (const loop of loops) loop.start()
    },
    /** Claims nothing more and resolves when what is on its way has arrived. */
    async stop() {
      stop()
      await Promise.all(loops.map((loop) => loop.stop()))
      await end()
    },
  }
}

type Delivery = Pick<ReturnType<typeof createDelivery>, 'begin' | 'look' | 'isBusy'>

interface Round {
  what: string
  /** Is given what delivers the mails that it writes meanwhile. */
  work: (beside: Delivery) => Promise<unknown>
  everyMs: number
}

/** The list of it. Its last round delivers what those before it wrote, so that tests can do one after the other, each once. */
export function createRounds(services: Services, onError: (error: unknown, what: string) => void) {
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

  const delivery = createDelivery(post, (error) => onError(error, 'delivering'))
  const how = { clock, secrets, stopping: stopping.signal }
  const answer = async ({ look }: Delivery) => {
    if ((await answerRequests(db, how)) > 0) look()
  }
  const goOn = ({ isBusy, begin }: Delivery) => goOnWithSendings(db, { ...how, isBusy, afterEach: begin })
  const bring = () => bringForward(db, { now: clock() })
  const clean = async () => {
    await cleanUp(db, clock())
    await mailers.closeRemoved()
  }
  const rounds: Round[] = [
    { what: 'helping people back in', work: answer, everyMs: EVERY_MS },
    { what: 'going on with sendings', work: goOn, everyMs: EVERY_MS },
    { what: 'reminding', work: () => remindEverybody(db, how), everyMs: REMIND_EVERY_MS },
    { what: 'bringing mails forward', work: bring, everyMs: BRING_FORWARD_EVERY_MS },
    { what: 'cleaning up', work: clean, everyMs: CLEAN_UP_EVERY_MS },
    { what: 'looking for mails', work: async () => delivery.look(), everyMs: EVERY_MS },
  ]

  return {
    rounds,
    delivery,
    /** Nothing more is begun. */
    stop: () => stopping.abort(),
    /** Resolves when what is on its way has arrived, to how many mails have left. */
    async end() {
      const sent = await delivery.end()
      mailers.close()
      return sent
    },
  }
}

/** What nobody needs any more; nothing that anybody sees depends on it. Exported for tests. */
export async function cleanUp(db: Db, now: Date) {
  await forgetOldBatches(db, { now })
  await forgetOldEvents(db, { now })
  await forgetOldSigning(db, { now })
  await forgetEndedSessions(db, { now })
  await forgetOldBrowsers(db, { now })
  await forgetOldSlips(db, { now })
  await forgetOldCounts(db, { now })
  await forgetOldLinks(db, { now })
  await forgetUnconfirmed(db, { now })
  await forgetOldAdditions(db, { now })
  await addUpStandings(db)
}
