import { connect } from '#db/connect.ts'
import { systemClock } from '#src/clock.ts'
import { readConfig } from '#src/config.ts'
import { createLog } from '#src/log.ts'
import { takeBackLeases } from '#src/outbox/lease.ts'
import { createSecrets } from '#src/secrets.ts'
import { createWorker } from '#src/worker.ts'

/** The product without its pages, which take longest to load: what runs by itself, started as `src/main.ts` does it. */
const config = readConfig(process.env)
const db = connect(config.databaseUrl)
const secrets = createSecrets(config.secretKeys)
await takeBackLeases(db)
createWorker({
  ...{ db, clock: systemClock, config, secrets },
  log: createLog(config.logLevel),
  wake: () => {},
}).start()
console.log('The worker has started')
