import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '#test/support/free-port.ts'
import { startNode } from '#test/support/process.ts'

/** Nothing is bundled here: all of it is read and translated as it is. */
const LONGEST_MS = 60_000
const PARTS = ['src', 'views', 'emails', 'db', 'static', 'package.json', 'tsconfig.json']

test(
  'it starts in a folder with blanks, umlauts and signs in its name, with its style sheet and its database',
  async () => {
    const folder = copyTo('Vestibül (eine Kopie) 100%25 #1')
    const port = await freePort()
    const env = { PORT: String(port), HOST: '127.0.0.1' }
    const main = await startNode(['--import', 'tsx', 'src/main.ts'], env, folder)
    const [, setup = ''] = await main.said(/Create the first administrator at (\S+)/)
    const page = await fetch(setup)
    expect(page.status).toBe(200)
    const [, style] = /href="(\/static\/vestibule\.css[^"]*)"/.exec(await page.text()) ?? []
    expect((await fetch(new URL(style ?? '', setup))).status).toBe(200)
    main.child.kill('SIGTERM')
    expect((await main.ended).code).toBe(0)
  },
  LONGEST_MS,
)

function copyTo(name: string) {
  const parent = mkdtempSync(join(tmpdir(), 'vestibule-'))
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  const folder = join(parent, name)
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}
