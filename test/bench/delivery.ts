import { parseArgs } from 'node:util'
import { startPostgres } from '#test/support/postgres.ts'
import { type Round, runRound } from './delivery-round.ts'
import { printDelivery, printLimit } from './delivery-table.ts'
import { measureLimit } from './limit.ts'
import type { Transport } from './portal.ts'

const SIZES = [1000, 10_000]
const ROUNDS = 3
const ENGINES = ['sqlite', 'postgres'] as const
const TRANSPORTS: Transport[] = ['smtp', 'resend']

/** `npm run bench -- delivery [n …] [--rounds 3] [--engine sqlite|postgres] [--transport smtp|resend]` */
export async function bench(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: String(ROUNDS) },
      engine: { type: 'string', default: ENGINES.join() },
      transport: { type: 'string', default: TRANSPORTS.join() },
    },
  })
  const engines = chosen(ENGINES, values.engine)
  const transports = chosen(TRANSPORTS, values.transport)
  const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES
  for (const engine of engines) {
    const postgres = engine === 'postgres' ? await startPostgres({ durable: true }) : undefined
    const server = postgres?.url ?? 'sqlite'
    for (const transport of transports)
      for (const people of sizes) {
        const rounds: Round[] = []
        for (let i = 0; i < Number(values.rounds); i++)
          rounds.push(await runRound({ server, transport, people }))
        printDelivery(engine, rounds)
      }
    if (transports.includes('resend')) printLimit(engine, await measureLimit(server))
    await postgres?.stop()
  }
}

/** Those that were asked for; whatever else is named would be measured as something that it isn't. */
function chosen<T extends string>(all: readonly T[], words: string): T[] {
  return words.split(',').map((word) => {
    const known = all.find((one) => one === word)
    if (!known) throw new Error(`There is no ${word}, only ${all.join(' and ')}.`)
    return known
  })
}
