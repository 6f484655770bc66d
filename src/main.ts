import { workAlone } from '#db/alone.ts'
import { explained } from '#db/explain.ts'
import { openDatabase } from '#db/open.ts'
import { UnusableDatabase } from '#db/unusable.ts'
import { createApp } from '#src/app.ts'
import { systemClock } from '#src/clock.ts'
import { type Config, readConfig } from '#src/config.ts'
import { ConfigError } from '#src/config-error.ts'
import type { Services } from '#src/http/context.ts'
import { listen } from '#src/http/listen.ts'
import { createLog } from '#src/log.ts'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { sayCaptured } from '#src/mailboxes/say-captured.ts'
import { sayIgnored } from '#src/mailboxes/say-ignored.ts'
import { sealMailboxesAnew } from '#src/mailboxes/seal-anew.ts'
import { outboxHeldSince } from '#src/outbox/hold.ts'
import { takeBackLeases } from '#src/outbox/lease.ts'
import { reportOf } from '#src/report.ts'
import { createSecrets } from '#src/secrets.ts'
import { noticeKey } from '#src/settings/notice-key.ts'
import { offerSetup } from '#src/setup/first-administrator.ts'
import { createWorker } from '#src/worker.ts'

/** How long mails on their way may take after the process was asked to end. */
const DRAIN_MS = 15_000
/** How long a start waits for the process before it, which may still be at those mails. */
const PATIENCE_MS = DRAIN_MS + 5_000
/** TLS ends in front of us, so in production there is always one. */
const NO_PROXY =
  'TRUSTED_PROXIES is not set: everybody seems to come from the address of the proxy, and one who is slowed down slows down all'
const HELD = 'a backup was restored: no mail leaves until an administrator signs in and releases the outbox'

await start(configOrExit()).catch(giveUp)

async function start(config: Config) {
  const log = createLog(config.logLevel)
  if (config.production && config.trustedProxies.length === 0) log.warn(NO_PROXY)
  // Before the database: whoever has the port may be an older release that is working with it.
  const server = await listen(config)
  await workAlone(config.databaseUrl, {
    patienceMs: PATIENCE_MS,
    onWait: () =>
      console.log(
        `Another process works with ${config.databaseUrl}: waiting up to ${PATIENCE_MS / 1000} seconds for it to end.`,
      ),
  })
  const db = await openDatabase(config.databaseUrl)

  const clock = systemClock
  const secrets = createSecrets(config.secretKeys)
  await prepare({ db, clock, config, secrets, log }).catch((error) => {
    throw explained(error, config.databaseUrl)
  })

  const ending = new AbortController()
  const services = { db, clock, config, secrets, log, ending: ending.signal, wake: () => worker.wake() }
  const worker = createWorker(services)
  server.answerWith(createApp(services).fetch)
  const stop = async () => {
    setTimeout(() => process.exit(1), DRAIN_MS).unref()
    // Pages are there until the end, so that who stands in front has the time to send people elsewhere.
    ending.abort()
    await worker.stop()
    await server.close()
    await db.destroy()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)

  worker.start()
  console.log(`Vestibule is at ${config.baseUrl}`)
  const token = await offerSetup(db, { now: clock() })
  if (token) console.log(`Create the first administrator at ${config.baseUrl}/setup/${token}`)
}

/** All that a start corrects, and what an operator may not expect. */
async function prepare({ db, clock, config, secrets, log }: Omit<Services, 'wake'>) {
  await noticeKey(db, { secrets, log, now: clock() })
  await makeFirstMailbox(db, { config, secrets, now: clock() })
  await sayIgnored(db, { config, secrets, log })
  if (config.production) await sayCaptured(db, { log })
  await sealMailboxesAnew(db, { secrets, log })
  await takeBackLeases(db)
  const since = await outboxHeldSince(db)
  if (since) log.warn({ since }, HELD)
}

function configOrExit() {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) return giveUp(error)
    for (const mistake of error.mistakes) console.error(mistake)
    process.exit(1)
  }
}

/** A sentence for whoever set something wrong; where it happened for whoever has to mend what nobody foresaw. */
function giveUp(error: unknown): never {
  const foreseen = error instanceof ConfigError || error instanceof UnusableDatabase
  console.error(
    foreseen
      ? `Vestibule can't start: ${error.message}`
      : `Vestibule can't start, for a reason that nobody foresaw. Please report it with these lines:\n${reportOf(error, process.env)}`,
  )
  process.exit(1)
}
