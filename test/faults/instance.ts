import { startScript } from '#test/support/process.ts'

const PROGRAMS = {
  /** As it is deployed, but without the bound for the heap. */
  whole: { path: 'src/main.ts', says: /Vestibule is at/ },
  /** Without pages; it starts twice as fast. */
  worker: { path: 'test/faults/worker.ts', says: /The worker has started/ },
}

export type Program = keyof typeof PROGRAMS
export type Instance = Awaited<ReturnType<typeof startInstance>>

/** The product in a process of its own. Resolves when it is at work. */
export async function startInstance(program: Program, env: Record<string, string>) {
  const { path, says } = PROGRAMS[program]
  const { child, ended, said } = await startScript(path, [], env)
  await said(says)
  const send = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    pid: child.pid ?? 0,
    said,
    kill: () => send('SIGKILL'),
    terminate: () => send('SIGTERM'),
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
  }
}
