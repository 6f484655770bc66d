import { expect } from 'vitest'
import type { Transport } from './provider.ts'
import { endLeases } from './queue.ts'
import { refuse } from './refuse.ts'
import type { Scene } from './scene.ts'
import { until } from './until.ts'

/** Brings a product that is not running yet to a certain step, and kills it there. What was held up then goes on. */
export interface Moment {
  name: string
  strike(scene: Scene): Promise<void>
}

/** Every step of a delivery at which a process can die. */
export function momentsOf(transport: Transport): Moment[] {
  const own =
    transport === 'resend' ? [acceptedNotAnswered, beingAccepted] : [givenNotTaken, takenNotAnswered]
  return [frozenNotStored, storedNotSent, ...own, answeredNotWritten]
}

/** Those at which most is at stake. */
export function gravestMomentsOf(transport: Transport): Moment[] {
  return [
    frozenNotStored,
    transport === 'resend' ? acceptedNotAnswered : takenNotAnswered,
    answeredNotWritten,
  ]
}

const frozenNotStored: Moment = {
  name: 'a batch is frozen, its request is not stored',
  async strike(scene) {
    const frozen = scene.db
      .selectFrom('batches')
      .select('id')
      .where('state', '=', 'open')
      .where('id', 'not in', scene.db.selectFrom('batch_requests').select('batch_id'))
    const permit = await refuse(scene.db, 'requests')
    await scene.start()
    await until('a batch was frozen', () => frozen.executeTakeFirst())
    await scene.kill()
    await permit()
    expect(await frozen.execute(), 'frozen, not stored').not.toEqual([])
  },
}

const storedNotSent: Moment = {
  name: 'the request is stored, nothing has arrived',
  async strike(scene) {
    const { requests } = scene.provider.line
    requests.hold()
    await scene.start()
    await until('something was sent', () => requests.holding)
    await scene.kill()
    requests.release()
  },
}

const acceptedNotAnswered: Moment = {
  name: 'the batch is accepted, the answer is on its way',
  async strike(scene) {
    const { answers } = scene.provider.line
    answers.hold()
    await scene.start()
    await until('the batch was answered', () => answers.holding)
    await scene.kill()
    answers.release()
  },
}

const beingAccepted: Moment = {
  name: 'the batch is being accepted, and still is when it comes again',
  async strike(scene) {
    const { resend } = scene.provider
    const { promise, resolve: accept } = Promise.withResolvers<void>()
    // Batches that come again are answered at once, so there is one for each of these, too.
    resend!.orderFaults(...Array.from({ length: 10 }, () => ({ until: promise })))
    await scene.start()
    await until('a batch was being accepted', () => resend!.requests.some(({ status }) => status === 0))
    await scene.kill()
    await endLeases(scene.db)
    await scene.start()
    await until('the batch was refused', () => resend!.requests.some(({ status }) => status === 409))
    accept()
    await scene.kill()
  },
}

const givenNotTaken: Moment = {
  name: 'a mail is given on each connection, none is taken',
  async strike(scene) {
    const { smtp } = scene.provider
    const { promise, resolve: take } = Promise.withResolvers<void>()
    let given = 0
    smtp!.beforeTaking = () => {
      given += 1
      return promise
    }
    await scene.start()
    await until('mails were given on all connections', () => given >= 5)
    await scene.kill()
    smtp!.beforeTaking = async () => {}
    take()
  },
}

const takenNotAnswered: Moment = {
  name: 'half of a batch is taken, the next mails are taken and not answered',
  async strike(scene) {
    const { smtp, line } = scene.provider
    const half = scene.provider.taken() + 50
    smtp!.beforeTaking = async () => {
      if (scene.provider.taken() >= half) line.answers.hold()
    }
    await scene.start()
    await until('a mail was taken', () => scene.provider.taken() > half && line.answers.holding)
    await scene.kill()
    smtp!.beforeTaking = async () => {}
    line.answers.release()
  },
}

const answeredNotWritten: Moment = {
  name: 'the answer is there and not written down',
  async strike(scene) {
    const written = scene.db.selectFrom('outbox').select('id').where('state', '=', 'sent').orderBy('id')
    const before = await written.execute()
    const permit = await refuse(scene.db, 'outcomes')
    const instance = await scene.start()
    await instance.said(/could not write down what became of mails/)
    await scene.kill()
    await permit()
    expect(await written.execute(), 'answered, not written down').toEqual(before)
  },
}
