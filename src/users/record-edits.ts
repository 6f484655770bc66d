import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Viewer } from '#src/organizations/scope.ts'

export type Rights = Pick<Row<'users'>, 'role' | 'organization_id' | 'organization_admin_at'>

interface Edits {
  edits: object
  next: Rights
  by: Viewer
  now: Date
}

/** What was changed of somebody, for those who look after the organization that they are in now, and the one that they leave. */
export async function recordEdits(trx: Db, user: Row<'users'>, { edits, next, by, now }: Edits) {
  const changed = Object.keys(edits).filter((field) => field !== 'email')
  if (changed.length === 0) return
  const [from, to] = [user.organization_id, next.organization_id]
  const moved = from !== to
  const common = { by, subjects: [user.id], organizationId: to, now }
  const particulars = { changed, ...(moved && { organization: { from, to } }) }
  for (const organizationId of moved && from && to ? [from, to] : [to ?? from])
    await record(trx, 'user.changed', { ...common, organizationId, particulars })
  if (next.role !== user.role)
    await record(trx, 'user.role_changed', { ...common, particulars: { from: user.role, to: next.role } })
  if (user.organization_admin_at && !next.organization_admin_at)
    await record(trx, 'user.unmade_administrator', { ...common, organizationId: from })
}
