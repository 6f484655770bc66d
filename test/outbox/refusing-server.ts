import { type Refusal, startSmtpSink } from '#test/support/smtp-sink.ts'
import { openOffice } from './office.ts'

export type Stage = 'refusesRecipient' | 'refusesMail'

/** A server that refuses at one stage, as long as it is told to. */
export async function setUp(stage: Stage, refusalOf: (address: string) => Refusal | undefined) {
  const manners = { refusalOf }
  const sink = await startSmtpSink(
    stage === 'refusesRecipient'
      ? { refusesRecipient: (address) => manners.refusalOf(address) }
      : { refusesMail: ({ recipients }) => manners.refusalOf(recipients.join()) },
  )
  return { sink, manners, office: await openOffice({ smtp: sink.url }) }
}
