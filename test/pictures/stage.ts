import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { PASSWORD, seedPortal } from '#db/seed.ts'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { parseEmail } from '#src/email.ts'
import { createLog } from '#src/log.ts'
import { makeFirstMailbox } from '#src/mailboxes/make-first.ts'
import { createSecrets } from '#src/secrets.ts'
import { createFirstAdministrator, offerSetup } from '#src/setup/first-administrator.ts'
import { addUser } from '#src/users/add.ts'

/** A Monday morning on which every picture is taken. */
const NOW = new Date('2026-11-23T09:12:00.000Z')
const KEY = 'a key that only pictures use and long enough to be one'

/** `full`: months of people. `fresh`: nobody yet. `mute`: one person and no mailbox. */
export type PortalName = 'full' | 'fresh' | 'mute'

export type Portal = Awaited<ReturnType<typeof build>>

/** Three portals in a folder of their own, on one server, each under its own name. */
export async function openStage() {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-pictures-'))
  const portals = {
    full: await build(folder, 'full'),
    fresh: await build(folder, 'fresh'),
    mute: await build(folder, 'mute'),
  }
  const byHost = new Map(Object.values(portals).map(({ url, app }) => [new URL(url).host, app]))
  const port = await new Promise<number>((resolve) => {
    const fetch = (request: Request, env: unknown) =>
      byHost.get(new URL(request.url).host)!.fetch(request, Object(env))
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (address) => resolve(address.port))
    server.unref()
  })
  const hosts = [...byHost.keys()].map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',')

  return {
    folder,
    portals,
    /** For Chromium: sends the names of the portals to our server. */
    resolverRules: `--host-resolver-rules=${hosts}`,
    async close() {
      for (const { db } of Object.values(portals)) await db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function build(folder: string, name: PortalName) {
  const url = `http://${name === 'full' ? 'claims' : name}.harbour.example`
  const config = readConfig({ BASE_URL: url, DATABASE_URL: join(folder, `${name}.db`), SECRET_KEY: KEY })
  const secrets = createSecrets(config.secretKeys)
  const clock = () => NOW
  const db = connect(config.databaseUrl)
  await migrate(db)
  const services = { db, clock, config, secrets, log: createLog('error'), wake: () => {} }
  if (name === 'full') await seedPortal(db, { secrets, now: NOW, baseUrl: url })
  if (name === 'fresh') await makeFirstMailbox(db, { config, secrets, now: NOW })
  const setupToken = (await offerSetup(db, { now: NOW })) ?? ''
  if (name === 'mute') await admit(services, setupToken)
  return { name, url, app: createApp(services), db, secrets, now: NOW, setupToken }
}

/** An administrator, and somebody to invite. */
async function admit({ db }: { db: ReturnType<typeof connect> }, token: string) {
  const email = parseEmail('admin@example.org')!
  await createFirstAdministrator(db, { token, name: 'Ada Lindqvist', email, password: PASSWORD, now: NOW })
  const { id } = await db.selectFrom('users').select('id').executeTakeFirstOrThrow()
  await addUser(db, {
    name: 'Bob Okafor',
    email: parseEmail('bob@harbour-trust.example')!,
    organizationId: null,
    locale: null,
    role: 'user',
    by: { id, role: 'admin', organizationId: null, organizationAdmin: false },
    now: NOW,
  })
}
