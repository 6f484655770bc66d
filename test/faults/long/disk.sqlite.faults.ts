import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, onTestFinished, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { openScene } from '#test/faults/scene.ts'
import { pause, until } from '#test/faults/until.ts'
import { patiently } from './luck.ts'
import { MANY } from './size.ts'
import { expectSurvived } from './survive.ts'

const DISK_MB = 400
const FULL_MS = 10_000
const MEBIBYTE = 1024 * 1024
const PAGE = 4096

describe.each(TRANSPORTS)('%s', (transport) => {
  test('disk full for 10 s', async (context) => {
    const disk = mountSmallDisk()
    const databaseUrl = join(disk.folder, 'vestibule.db')
    const db = connect(databaseUrl)
    await migrate(db)
    await db.destroy()
    const scene = await openScene({ transport, people: MANY, program: 'whole', databaseUrl })
    await scene.press()
    await scene.start()
    await until('half had left', () => scene.provider.taken() >= MANY / 2, patiently)
    disk.fill()
    await pause(FULL_MS)
    disk.clear()
    await scene.finish({ patient: true })
    await expectSurvived(context, scene)
  })
})

/** Only root may mount one. */
function mountSmallDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'vestibule-test', folder])
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  const ballast = join(folder, 'ballast')
  return {
    folder,
    /** To the last page, whatever somebody else writes meanwhile. */
    fill() {
      for (const size of [MEBIBYTE, PAGE])
        try {
          for (;;) appendFileSync(ballast, Buffer.alloc(size))
        } catch (error) {
          if (Object(error).code !== 'ENOSPC') throw error
        }
    },
    clear: () => rmSync(ballast),
  }
}
