import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { bundles } from './bundles.ts'

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  /** Both streams. */
  output: string
}

/** Runs a script of the project in a process of its own, to its end. */
export async function runScript(path: string, ...words: string[]): Promise<Ended> {
  return (await startScript(path, words)).ended
}

/** The same, while it runs; see `startProgram`. As it is deployed, in a bundle: that starts three times as fast. */
export function startScript(path: string, words: string[] = [], env: NodeJS.ProcessEnv = {}) {
  return startNode([join(bundles(), `${basename(path, '.ts')}.js`), ...words], env)
}

export function startNode(words: string[], env: NodeJS.ProcessEnv = {}, cwd = '.') {
  return startProgram(process.execPath, words, env, cwd)
}

/** A process of its own: `said` waits until it has written something. It is gone when the test is. */
export async function startProgram(program: string, words: string[], env: NodeJS.ProcessEnv = {}, cwd = '.') {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const child = spawn(program, words, {
    cwd,
    env: { PATH, NODE_COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, output }))

  return {
    child,
    ended,
    async said(pattern: RegExp) {
      for (;;) {
        const found = pattern.exec(output)
        if (found) return found
        const more = once(child.stdout, 'data')
        const over = ended.then(({ output }) =>
          Promise.reject(new Error(`It ended without ${pattern}:\n${output}`)),
        )
        await Promise.race([more, over])
      }
    },
  }
}
