import { startSmtpSink } from './smtp-sink.ts'

/** One on each connection. */
export const ON_THEIR_WAY = 5

/** A mail server that takes its time: `full` resolves when a mail was given on each connection, and `answer` lets it take mails. */
export async function startSlowSmtp() {
  const { promise: answering, resolve: answer } = Promise.withResolvers<void>()
  const { promise: full, resolve: noteFull } = Promise.withResolvers<void>()
  let given = 0
  const onMail = () => {
    if (++given === ON_THEIR_WAY) noteFull()
    return answering
  }
  return { ...(await startSmtpSink({ onMail })), full, answer }
}
