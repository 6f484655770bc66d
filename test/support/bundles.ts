import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** Scripts of the tests that run in processes of their own. */
const OURS = ['test/db/start.ts', 'test/faults/worker.ts', 'test/templates/draw-and-end.ts']

/** Where the bundles of this run are: beside where `npm run build` puts them, so that what they look for is as near. */
export const bundles = () => process.env.TEST_BUNDLES ?? ''

/** Called by vitest before any test: every script that tests start as a process, bundled as `npm run build` does it. */
export function setup() {
  const folder = `dist/test-${process.pid}`
  // The processes that run the tests inherit it.
  process.env.TEST_BUNDLES = folder
  execFileSync('npm', ['run', 'build', '--', ...OURS, `--outdir=${folder}`, '--log-level=warning'])
  return () => rmSync(folder, { recursive: true, force: true })
}
