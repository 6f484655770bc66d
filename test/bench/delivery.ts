import { parseArgs } from 'node:util'
import { startPostgres } from '#test/support/postgres.ts'
import { type Round, runRound } from './delivery-round.ts'
import { printDelivery, printLimit } from './delivery-table.ts'
import { measureLimit } from './limit.ts'

const SIZES = [1000, 10_000]
const ROUNDS = 3

/** `npm run bench -- delivery [n …] [--rounds 3] [--engine sqlite|postgres] [--transport smtp|resend]` */
export async function bench(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: String(ROUNDS) },
      engine: { type: 'string', default: 'sqlite,postgres' },
      transport: { type: 'string', default: 'smtp,resend' },
    },
  })
  const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES
  for (const engine of values.engine.split(',')) {
    const postgres = engine === 'postgres' ? await startPostgres({ durable: true }) : undefined
    const server = postgres?.url ?? 'sqlite'
    for (const transport of values.transport.split(','))
      for (const people of sizes) {
        const rounds: Round[] = []
        for (let i = 0; i < Number(values.rounds); i++)
          rounds.push(await runRound({ server, transport: transport === 'smtp' ? 'smtp' : 'resend', people }))
        printDelivery(engine, rounds)
      }
    if (values.transport.includes('resend')) printLimit(engine, await measureLimit(server))
    await postgres?.stop()
  }
}
