import type { Db } from '#db/schema.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { addSeveral } from '#src/users/add-several.ts'
import { NOW } from '#test/support/clock.ts'

type Choice = Partial<Parameters<typeof addSeveral>[1]> & { emails: string; take: number[] }

export function add(db: Db, by: Viewer, choice: Choice) {
  return addSeveral(db, { organizationId: null, locale: null, by, now: NOW, ...choice })
}

type Result = Awaited<ReturnType<typeof addSeveral>>

export function outcomesOf(result: Result) {
  return result.ok ? result.lines.map(({ outcome }) => outcome) : []
}

export function idsIn(result: Result) {
  return result.ok ? result.lines.map(({ userId }) => userId) : []
}

export function everybody(db: Db) {
  return db.selectFrom('users').selectAll().orderBy('id').execute()
}
