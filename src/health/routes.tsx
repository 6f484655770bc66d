import { Hono } from 'hono'
import type { App, Services } from '#src/http/context.ts'
import { watchDatabase } from './database.ts'

/** For machines that ask every few seconds whether to send people here: no page, no session, nothing about anybody. */
export function healthDoor({ db, ending }: Pick<Services, 'db' | 'ending'>) {
  const databaseAnswers = watchDatabase(db)
  return new Hono<App>().get('/', async (c) => {
    if (ending?.aborted) return c.text('ending', 503)
    return (await databaseAnswers()) ? c.text('ok') : c.text('no database', 503)
  })
}
