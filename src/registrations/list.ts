import type { Db } from '#db/schema.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { waitingInScope } from './scope.ts'

const SHOWN = 200

export interface WaitingRegistration {
  id: string
  name: string
  email: string
  confirmedAt: string
  organization: { id: string; name: string } | null
}

/** Who asks to be let in, the first ones first. */
export async function listWaiting(db: Db, { by }: { by: Viewer }): Promise<WaitingRegistration[]> {
  const rows = await db
    .selectFrom('registrations')
    .leftJoin('organizations', 'organizations.id', 'registrations.organization_id')
    .select(['registrations.id', 'registrations.name', 'email', 'confirmed_at'])
    .select(['organizations.id as organization_id', 'organizations.name as organization'])
    .where(waitingInScope(by))
    .orderBy('confirmed_at')
    .orderBy('registrations.id')
    .limit(SHOWN)
    .execute()
  return rows.map(({ id, name, email, confirmed_at, organization_id, organization }) => ({
    id,
    name,
    email,
    confirmedAt: confirmed_at!,
    organization: organization_id && organization ? { id: organization_id, name: organization } : null,
  }))
}

export async function countWaiting(db: Db, { by }: { by: Viewer }): Promise<number> {
  const { n } = await db
    .selectFrom('registrations')
    .select((eb) => eb.fn.countAll().as('n'))
    .where(waitingInScope(by))
    .executeTakeFirstOrThrow()
  return Number(n)
}
