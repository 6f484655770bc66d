import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Scripts of the tests that run in processes of their own. */
const OURS = ['test/db/start.ts', 'test/faults/worker.ts', 'test/templates/draw-and-end.ts']

/** Where the bundles of this run are: beside where `npm run build` puts them, so that what they look for is as near. */
export const bundles = () => process.env.TEST_BUNDLES ?? ''

/** Called by vitest before any test: every script that tests start as a process, bundled as `npm run build` does it. */
export function setup() {
  const folder = `dist/test-${process.pid}`
  // The processes that run the tests inherit it.
  process.env.TEST_BUNDLES = folder
  // Hundreds of processes and threads are started, each with the same code to read.
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled')
  execFileSync('npm', ['run', 'build', '--', ...OURS, `--outdir=${folder}`, '--log-level=warning'])
  return () => rmSync(folder, { recursive: true, force: true })
}
