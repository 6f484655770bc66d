import type { Db, NewRow } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { hashPassword } from '#src/passwords/hash.ts'
import { keyOf } from '#src/text.ts'
import { NOW } from './clock.ts'

export const PASSWORD = 'violet harbour lantern'

let count = 0
let passwordHash: Promise<string> | undefined

type Attributes<T extends 'users' | 'organizations'> = Partial<NewRow<T>>

export async function createOrganization(db: Db, attributes: Attributes<'organizations'> = {}) {
  const name = attributes.name ?? 'Harbour Trust'
  const row = {
    id: newId(),
    name,
    name_key: keyOf(name),
    locale: null,
    created_at: iso(NOW),
    deactivated_at: null,
    ...attributes,
  }
  await db.insertInto('organizations').values(row).execute()
  return row
}

/** Somebody who was added and not invited yet. */
export async function createUser(db: Db, attributes: Attributes<'users'> = {}) {
  const n = ++count
  const name = attributes.name ?? `Person ${n}`
  const email = attributes.email ?? `person${n}@example.org`
  const row = {
    id: newId(),
    email: email.toLowerCase(),
    email_typed: email,
    name,
    name_key: keyOf(name),
    organization_id: null,
    organization_admin_at: null,
    role: 'user' as const,
    locale: null,
    phone: null,
    password_hash: null,
    password_set_at: null,
    invitation_id: null,
    activity: 'added' as const,
    activity_at: iso(NOW),
    created_at: iso(NOW),
    created_by: null,
    deactivated_at: null,
    ...attributes,
  }
  await db.insertInto('users').values(row).execute()
  return row
}

/** Somebody who is in: their password is `PASSWORD`. */
export async function createActiveUser(db: Db, attributes: Attributes<'users'> = {}) {
  // Slow on purpose, so made once for everybody.
  passwordHash ??= hashPassword(PASSWORD)
  return createUser(db, {
    password_hash: await passwordHash,
    password_set_at: iso(NOW),
    activity: 'accepted',
    ...attributes,
  })
}

export function createAdmin(db: Db, attributes: Attributes<'users'> = {}) {
  return createActiveUser(db, {
    name: 'Admin',
    email: `admin${++count}@example.org`,
    role: 'admin',
    ...attributes,
  })
}

export async function createOrganizationAdmin(db: Db, attributes: Attributes<'users'> = {}) {
  const organization_id = attributes.organization_id ?? (await createOrganization(db)).id
  return createActiveUser(db, { organization_admin_at: iso(NOW), ...attributes, organization_id })
}

/** Who plays in the stories: Charlie must never see anything of the others. */
export async function cast(db: Db) {
  const harbour = await createOrganization(db, { name: 'Harbour Trust' })
  const lighthouse = await createOrganization(db, { name: 'Lighthouse Press' })
  const at = (name: string, organization: { id: string }) => ({
    name,
    email: `${name.toLowerCase()}@example.org`,
    organization_id: organization.id,
  })
  return {
    harbour,
    lighthouse,
    admin: await createAdmin(db, { email: 'admin@example.org' }),
    ada: await createUser(db, at('Ada', harbour)),
    bob: await createUser(db, at('Bob', harbour)),
    olga: await createOrganizationAdmin(db, at('Olga', harbour)),
    charlie: await createUser(db, at('Charlie', lighthouse)),
  }
}
