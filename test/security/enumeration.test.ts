import { expect, test } from 'vitest'
import { addMinutes, iso } from '#src/clock.ts'
import { hashGeneratedPassword } from '#src/passwords/hash.ts'
import { openRegistering } from '#test/registrations/registering.ts'
import { createActiveUser, createUser } from '#test/support/factories.ts'
import { watchHashes } from './hashes.ts'

test.each(['/register', '/recovery'])(
  '%s gives the same status, bytes, headers, cookies and work for a known, unknown, invited, deactivated email, also while mail cannot be sent',
  async (path) => {
    const { portal } = await openRegistering()
    const { db } = portal
    const gone = { deactivated_at: iso(addMinutes(portal.now(), -1)) }
    const kinds = {
      unknown: { email: 'nobody@example.org' },
      active: await createActiveUser(db),
      added: await createUser(db),
      opened: await createUser(db, { password_hash: await hashGeneratedPassword() }),
      deactivated: await createActiveUser(db, gone),
    }
    const hashes = watchHashes()
    for (const paused_at of [null, gone.deactivated_at]) {
      await db.updateTable('mailboxes').set({ paused_at }).execute()
      const answers = []
      for (const { email } of Object.values(kinds)) {
        const fields = { email, ...(path === '/register' && { name: 'Eve' }) }
        const answer = await portal.guest().fetch('POST', path, { body: new URLSearchParams(fields) })
        const text = (await answer.text()).replaceAll(email, '')
        answers.push({
          status: answer.status,
          text,
          headers: [...answer.headers].sort(),
          work: hashes.take(),
        })
      }
      for (const answer of answers) expect(answer).toEqual(answers[0])
      expect(answers[0]).toMatchObject({ status: 303, work: 0 })
    }
  },
)
