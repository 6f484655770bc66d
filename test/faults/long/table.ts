import type { Reporter, TestCase } from 'vitest/node'
import type { Survived } from './survive.ts'

const HEADINGS = [
  'fault',
  'engine',
  'transport',
  'invitations',
  'kills',
  'lost',
  'doubled',
  'wrong',
  'db ≠ inbox',
  'links that work',
  '',
]

/** Tells each run when it is over, and all of them as one table at the end. */
export class FaultTable implements Reporter {
  readonly #rows: string[][] = []

  onTestCaseResult(test: TestCase) {
    const { state, errors = [] } = test.result()
    const { survived } = test.meta()
    const seconds = Math.round((test.diagnostic()?.duration ?? 0) / 1000)
    console.log(`${state === 'passed' ? '✓' : '✗'} ${test.project.name}: ${test.fullName} (${seconds} s)`)
    for (const error of errors) console.log(`  ${error.stack ?? error.message}`)
    this.#rows.push(
      survived ? rowOf(survived, state) : [test.fullName, test.project.name, ...Array(8).fill('–'), state],
    )
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly { message: string; stack?: string }[]) {
    for (const error of unhandled) console.log(error.stack ?? error.message)
    console.log(
      `\n${markdown([HEADINGS, ...this.#rows])}\n\nThe same luck again: FAULT_SEED=${process.env.FAULT_SEED}\n`,
    )
  }
}

function rowOf({ fault, engine, transport, ...tally }: Survived, state: string) {
  const { invitations, kills, lost, doubled, mostDoubled, wrong, disagree, links } = tally
  return [
    ...[fault, engine, transport, invitations.toLocaleString('en'), kills, lost],
    mostDoubled > 0 ? `${doubled} (≤ ${mostDoubled})` : doubled,
    ...[wrong, disagree, `${links.work} of ${links.tried}`, state],
  ].map(String)
}

function markdown(rows: string[][]) {
  const widths = HEADINGS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(Math.max(width, 1)))), ...body.map(line)].join(
    '\n',
  )
}
