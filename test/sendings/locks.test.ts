import { expect, test } from 'vitest'
import { parseEmail } from '#src/email.ts'
import { showLink } from '#src/invitations/show-link.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { correctEmail } from '#src/users/correct-email.ts'
import { cast } from '#test/support/factories.ts'
import { whileHeld } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

type Scene = Awaited<ReturnType<typeof harbour>>

const email = parseEmail('bob@new.example')!
const correct = ({ db, bob, how }: Scene) => correctEmail(db, { userId: bob.id, email, ...how })
const copy = ({ db, bob, how }: Scene) => showLink(db, { userId: bob.id, baseUrl: '', ...how })

test.each([
  ['corrects the email', correct],
  ['copies the link', copy],
])('whoever sends to two people and %s of one of them at the same time has both done', async (_, act) => {
  const scene = await harbour()
  const { db, ada, send } = scene
  const [sent, done] = await whileHeld(db, ada, [send, () => act(scene)])
  expect(sent).toMatchObject({ value: { ok: true, invited: 2 } })
  expect(done).toMatchObject({ value: { ok: true } })
  expect(await standing(scene)).toBe(2)
})

async function harbour() {
  const { db, secrets, now } = await openPortal()
  const { ada, bob, olga } = await cast(db)
  const how = { by: viewerOf(olga), secrets, now: now() }
  const send = () => sendInvites(db, { userIds: [ada.id, bob.id], ...how })
  return { db, ada, bob, how, send }
}

async function standing({ db }: Scene) {
  const open = await db.selectFrom('invitations').select('id').where('superseded_at', 'is', null).execute()
  return open.length
}
