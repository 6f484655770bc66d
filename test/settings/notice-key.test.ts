import { expect, test } from 'vitest'
import { createSecrets } from '#src/secrets.ts'
import { noticeKey } from '#src/settings/notice-key.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { openLog } from '#test/support/log.ts'

const [OLD, NEW] = ['the old key, long enough to be one', 'the new key, long enough to be one']

/** Starts with one list of keys after the other on one database, and tells what each of them said. */
async function starts(...lists: [string, ...string[]][]) {
  const db = await freshDb()
  const told: string[] = []
  for (const keys of lists) {
    const { log, lines } = openLog()
    await noticeKey(db, { secrets: createSecrets(keys), log, now: NOW })
    told.push(lines.join(''))
  }
  return told
}

test('a start without the key of the last one says so, once', async () => {
  const [first, again, other, later] = await starts([OLD], [OLD], [NEW], [NEW])
  expect([first, again, later]).toEqual(['', '', ''])
  expect(JSON.parse(other!)).toMatchObject({
    level: 50,
    key: createSecrets([NEW]).keyId,
    before: createSecrets([OLD]).keyId,
    msg: expect.stringMatching(/^SECRET_KEY.* is another one than at the last start: mails on their way/),
  })
})

test('a key that is replaced as it should be is nothing to talk about', async () => {
  expect(await starts([OLD], [NEW, OLD], [NEW])).toEqual(['', '', ''])
})

test('the earlier key alone, put back without the one that was used meanwhile, is another one again', async () => {
  const [, , back, both] = await starts([OLD], [NEW], [OLD], [OLD, NEW])
  expect(back).toContain('SECRET_KEY')
  expect(both).toBe('')
})
