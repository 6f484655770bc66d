import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** What `/proc` counts in. */
const TICK_MS = 10

export type Helper = Awaited<ReturnType<typeof startHelper>>

/** A script of the bench in a process of its own, so that nothing shares an event loop with what is measured. */
export async function startHelper(path: string, ...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...words], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  endWithUs(child)
  const [ready] = await once(child, 'message')
  return {
    ready: String(ready),
    /** Sends a question and waits for the answer. */
    async ask<T>(question: object): Promise<T> {
      child.send(question)
      const [answer] = await once(child, 'message')
      return answer
    },
    end: () => stop(child),
  }
}

/** What a deployed Node is told, about memory above all. */
const [, NODE_OPTIONS = ''] = /NODE_OPTIONS="(.*?)"/.exec(readFileSync('Dockerfile', 'utf8')) ?? []

/** The product, as it is deployed: `npm run bench` has built it. */
export async function startProduct(env: Record<string, string>, flags: string[] = []) {
  const child = spawn(process.execPath, [...flags, 'dist/server/main.js'], {
    env: { PATH: process.env.PATH, NODE_OPTIONS, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  endWithUs(child)
  let said = ''
  child.stdout?.on('data', (bytes) => (said += bytes))
  while (!said.includes('Vestibule is at')) {
    if (child.exitCode !== null) throw new Error(`The product ended:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    /** Processor time so far, in milliseconds. Linux only. */
    processorTime() {
      const [, fields = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')
      const [user, system] = fields.split(' ').slice(11, 13)
      return (Number(user) + Number(system)) * TICK_MS
    },
    /** The most memory it ever had, in MB. Linux only. */
    peakMemory() {
      const [, kilobytes = 'NaN'] =
        /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      return Number(kilobytes) / 1024
    },
    end: () => stop(child),
  }
}

async function stop(child: ChildProcess) {
  child.kill('SIGTERM')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

function endWithUs(child: ChildProcess) {
  const end = () => child.kill('SIGKILL')
  process.on('exit', end)
  child.on('exit', () => process.off('exit', end))
}
