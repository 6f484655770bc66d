import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'

const MARK = '/* planned once */'

interface Statement<Q> {
  modifyEnd(sign: ReturnType<typeof sql>): Q
}

/**
 * PostgreSQL plans the statement once for each connection instead of each time. For short ones that are run very often, have few texts, and
 * are done in the same way whatever they are asked with.
 */
export function plannedOnce<Q>(query: Statement<Q>): Q {
  return query.modifyEnd(sql.raw(MARK))
}

/** Gives such statements a name, by which the server knows them again. */
export class PlanningClient extends Client {
  override query: Client['query'] = (text: unknown, ...rest: unknown[]) => {
    const ask = super.query.bind(this) as (...words: unknown[]) => never
    const [values, ...others] = rest
    return typeof text === 'string' && text.endsWith(MARK)
      ? ask({ name: nameOf(text), text, values }, ...others)
      : ask(text, ...rest)
  }
}

function nameOf(text: string) {
  return createHash('sha256').update(text).digest('base64url')
}
