import { describe, test } from 'vitest'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import { TRANSPORTS } from '#test/faults/provider.ts'
import { openScene } from '#test/faults/scene.ts'
import { pause, until } from '#test/faults/until.ts'
import { haveABadDay, patiently } from './luck.ts'
import { MANY, SOME } from './size.ts'
import { expectSurvived } from './survive.ts'

/** Longer than the product waits for an answer: 30 s by HTTP, 60 s on an SMTP connection. */
const SILENT_MS = 65_000
const BREAKS = 5
const NOWHERE = 'no-such-provider.invalid'

describe.each(TRANSPORTS)('%s', (transport) => {
  test('two bad addresses in every hundred', async (context) => {
    const bad = Array.from({ length: SOME / 50 }, (_, i) => i * 50)
    const scene = await openScene({ transport, people: SOME, bad, program: 'whole' })
    await scene.press()
    await scene.start()
    await scene.finish()
    await expectSurvived(context, scene)
  })

  test('accepted and never answered', async (context) => {
    const scene = await openScene({ transport, people: SOME, program: 'whole' })
    const { line, taken } = scene.provider
    await scene.press()
    await scene.start()
    await until('something had left', () => taken() > 0)
    line.answers.hold()
    await pause(SILENT_MS)
    line.reset()
    line.answers.release()
    await scene.finish()
    // The product gives up on each connection by itself, and once more when the line is reset.
    await expectSurvived(context, scene, { breaks: 2 })
  })

  test('connections reset again and again', async (context) => {
    const scene = await openScene({ transport, people: SOME, program: 'whole' })
    const { line, taken } = scene.provider
    await scene.press()
    await scene.start()
    for (let i = 1; i <= BREAKS; i++) {
      await until('it had come so far', () => taken() >= (i * SOME) / (BREAKS + 1))
      line.reset()
    }
    await scene.finish()
    await expectSurvived(context, scene, { breaks: BREAKS })
  })

  test('half an answer again and again', async (context) => {
    const scene = await openScene({ transport, people: SOME, program: 'whole' })
    const { line, taken } = scene.provider
    await scene.press()
    await scene.start()
    for (let i = 1; i <= BREAKS; i++) {
      await until('it had come so far', () => taken() >= (i * SOME) / (BREAKS + 1))
      line.breakAnswers(5)
    }
    await scene.finish()
    await expectSurvived(context, scene, { breaks: BREAKS })
  })

  test('the provider’s name can not be looked up', async (context) => {
    const scene = await openScene({ transport, people: SOME, program: 'whole' })
    const right = await scene.db.selectFrom('mailboxes').select('secret').executeTakeFirstOrThrow()
    const wrong = scene.secrets.seal(MAILBOX_SECRET, `smtp://${NOWHERE}`)
    if (transport === 'smtp') await scene.db.updateTable('mailboxes').set({ secret: wrong }).execute()
    await scene.press()
    const instance = await scene.start({ RESEND_BASE_URL: `http://${NOWHERE}` })
    const tried = () => scene.db.selectFrom('outbox').select('id').where('last_error', 'is not', null)
    await until('it had tried', () => tried().executeTakeFirst(), patiently)
    await scene.end(instance)
    await scene.db.updateTable('mailboxes').set(right).execute()
    await scene.start()
    await scene.finish()
    await expectSurvived(context, scene)
  })
})

test('half of all requests go wrong in one of nine ways', async (context) => {
  const scene = await openScene({ transport: 'resend', people: MANY, program: 'whole' })
  haveABadDay(scene.provider)
  await scene.press()
  await scene.start()
  await scene.finish()
  await expectSurvived(context, scene)
})
