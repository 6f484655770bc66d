import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Letter } from '#emails/letter.ts'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { drawMail } from '#src/templates/draw.ts'
import { Unusable } from '#src/templates/unusable.ts'
import { runScript } from '#test/support/process.ts'
import { LOOK, sampleValues } from './sample.ts'

/** One process that starts another, on a machine that has much else to do. */
const TWO_STARTS_MS = 60_000
const LETTER: Letter = {
  ...{ template: builtInTemplate('invitation', 'en'), look: LOOK, lang: 'en', dir: 'ltr' },
  values: sampleValues('en'),
}
const { link: _, ...WITHOUT_LINK } = LETTER.values

test('all mails are drawn by one process beside ours', async () => {
  await Promise.all([drawMail(LETTER), drawMail(LETTER), drawMail(LETTER)])
  expect(drawers()).toHaveLength(1)
})

test('a letter that can’t be drawn says so and keeps no other from being drawn', async () => {
  const [bad, good] = await Promise.allSettled([
    drawMail({ ...LETTER, values: WITHOUT_LINK }),
    drawMail(LETTER),
  ])
  expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(Unusable) })
  expect(good).toMatchObject({ status: 'fulfilled' })
})

test('when drawing is killed in the middle, what was asked for fails for now and the next try succeeds', async () => {
  const before = await drawMail(LETTER)
  const [pid] = drawers()
  const asked = Promise.allSettled([drawMail(LETTER), drawMail(LETTER)])
  process.kill(pid!, 'SIGKILL')
  for (const outcome of await asked) {
    if (outcome.status === 'rejected') expect(outcome.reason).not.toBeInstanceOf(Unusable)
    else expect(outcome.value).toEqual(before)
  }
  expect(await drawMail(LETTER)).toEqual(before)
  expect(drawers()).not.toContain(pid)
})

test(
  'a process that has drawn something ends as soon as it has nothing else to do',
  async () => {
    expect(await runScript('test/templates/draw-and-end.ts')).toEqual({
      ...{ code: 0, signal: null, output: 'drawn' },
    })
  },
  TWO_STARTS_MS,
)

/** The processes that draw for us. */
function drawers() {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args=']).toString().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...words]) => Number(parent) === process.pid && /drawing\.[jt]s$/.test(words.at(-1) ?? ''),
    )
    .map(([pid]) => Number(pid))
}
