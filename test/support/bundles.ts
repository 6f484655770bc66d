import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** Beside where `npm run build` puts them, so that whatever they look for is as near. */
export const BUNDLES = 'dist/test'

/** Scripts of the tests that run in processes of their own. */
const OURS = ['test/db/start.ts', 'test/faults/worker.ts', 'test/templates/draw-and-end.ts']

/** Called by vitest once per run: every script that tests start as a process, bundled as `npm run build` does it. */
export function setup() {
  rmSync(BUNDLES, { recursive: true, force: true })
  execFileSync('npm', ['run', 'build', '--', ...OURS, `--outdir=${BUNDLES}`, '--log-level=warning'])
}
