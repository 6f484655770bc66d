import type { AppContext } from '#src/http/context.ts'
import { renderPart } from '#src/http/render.tsx'
import { allow } from '#src/limits/allow.ts'
import { Strength } from '#views/passwords/strength.tsx'
import { judgePassword } from './rules.ts'

/** As often as somebody pauses while typing; more would only keep us busy. */
const JUDGED = { most: 60, minutes: 1 }

interface Typed {
  password: string
  ownWords: string[]
  /** Whoever may have so many judged: an invitation, a link, a user. */
  whose: string
}

/** What the page says while somebody types: looked at, and neither stored nor logged nor sent back. */
export async function showJudgement(c: AppContext, { password, ownWords, whose }: Typed): Promise<Response> {
  const { db, clock, locale } = c.var
  const count = { what: 'passwords judged for', whose, ...JUDGED }
  if (!(await allow(db, { ...count, now: clock() })).ok) return c.body(null, 204)
  return renderPart(c, <Strength judged={await judgePassword(db, { password, ownWords, locale })} />)
}
