import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { openScene } from '#test/faults/scene.ts'
import { pause, until } from '#test/faults/until.ts'
import { startScript } from '#test/support/process.ts'
import { patiently } from './luck.ts'
import { MANY, randomPoints } from './size.ts'
import { expectSurvived } from './survive.ts'

const BACKUPS = 3
/** Long enough for several rounds of a worker that had something to do. */
const QUIET_MS = 5000

describe.each(TRANSPORTS)('%s', (transport) => {
  test('three backups during the sending; each of them, restored beside it, sends nothing', async (context) => {
    const scene = await openScene({ transport, people: MANY, program: 'whole' })
    await scene.press()
    await scene.start()
    const backups: string[] = []
    for (const point of randomPoints(BACKUPS, MANY)) {
      await until('it had come so far', () => scene.provider.taken() >= point, patiently)
      backups.push(join(dirname(scene.url), `backup-${point}.db`))
      await run('src/backup.ts', backups.at(-1) ?? '', scene.url)
    }
    await scene.finish({ patient: true })
    const before = scene.provider.taken()
    for (const backup of backups) {
      const restored = backup.replace('backup', 'restored')
      await run('src/restore.ts', backup, restored)
      const copy = await scene.start({ DATABASE_URL: restored })
      await pause(QUIET_MS)
      await scene.end(copy)
    }
    expect(scene.provider.taken()).toBe(before)
    await expectSurvived(context, scene)
  })
})

async function run(script: string, file: string, databaseUrl: string) {
  const { ended } = await startScript(script, [file], {
    DATABASE_URL: databaseUrl,
    SECRET_KEY: 'x'.repeat(32),
  })
  expect(await ended).toMatchObject({ code: 0 })
}
