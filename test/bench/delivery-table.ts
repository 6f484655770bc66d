import { cpus } from 'node:os'
import type { Round } from './delivery-round.ts'
import { ALLOWED } from './limit.ts'

const TARGETS = { smtp: '≥ 90 %', resend: '≥ 50 %' }
const PEERS = { smtp: 'nodemailer alone', resend: 'bare requests' }
const HEADINGS = [
  'engine',
  'transport',
  'invitations',
  'ours /s',
  'peer /s',
  'ratio',
  'target',
  'processor each, ours / peer',
  'button',
  'all in the outbox',
  'press to last mail, with pages',
  'GET /users p50 / p99',
  'peak memory of the main process',
]

let begun = false

/** One line of the table: medians over the rounds. */
export function printDelivery(engine: string, rounds: Round[]) {
  const [{ transport, people }] = rounds as [Round]
  const middle = (value: (round: Round) => number) => quantile(rounds.map(value), 0.5)
  const pages = rounds.flatMap((round) => round.pages)
  printHead()
  printRow([
    ...[engine, `${transport}, beside ${PEERS[transport]}`, people.toLocaleString('en')],
    middle((round) => round.ours.perSecond).toFixed(0),
    middle((round) => round.peer.perSecond).toFixed(0),
    `${(middle((round) => round.ours.perSecond / round.peer.perSecond) * 100).toFixed(0)} %`,
    TARGETS[transport],
    `${middle((round) => round.ours.processor).toFixed(2)} / ${middle((round) => round.peer.processor).toFixed(2)} ms`,
    `${middle((round) => round.button).toFixed(0)} ms`,
    `${(middle((round) => round.takenUp) / 1000).toFixed(1)} s`,
    `${middle((round) => round.whole).toFixed(1)} s`,
    `${quantile(pages, 0.5).toFixed(0)} / ${quantile(pages, 0.99).toFixed(0)} ms`,
    `${Math.max(...rounds.map((round) => round.peakMemory)).toFixed(0)} MB`,
  ])
}

export function printLimit(engine: string, used: number) {
  console.log(
    `\n${engine}: with a limit of ${ALLOWED} requests/s, ${(used * 100).toFixed(1)} % of it is used (target ≥ 98 %).\n`,
  )
}

function printHead() {
  if (begun) return
  begun = true
  const processors = cpus()
  console.log(`${processors.length} × ${processors[0]?.model}, Node ${process.versions.node}; medians\n`)
  printRow(HEADINGS)
  printRow(HEADINGS.map(() => '---'))
}

function printRow(cells: string[]) {
  console.log(`| ${cells.join(' | ')} |`)
}

function quantile(values: number[], q: number) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(q * sorted.length), sorted.length - 1)] ?? Number.NaN
}
