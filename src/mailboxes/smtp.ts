import { headersOf, type Mail, type Mailer } from './mailer.ts'
import { startSending } from './smtp-thread.ts'

/**
 * Putting mails together and handing them over one by one takes as long as all the rest. It is done in a thread of its own,
 * which begins with the first batch, so that no page waits for it.
 */
export function smtpMailer(url: string): Mailer {
  let sending: ReturnType<typeof startSending> | undefined
  const begin = () =>
    startSending(url, () => {
      sending = undefined
    })

  return {
    freeze: toMessage,
    hand: (handover) => {
      sending ??= begin()
      return sending.hand(handover)
    },
    close: () => sending?.end(),
  }
}

/** The recipient is an object: a string could smuggle in more of them. */
function toMessage(mail: Mail) {
  const { from, to, replyTo, subject, html, text } = mail
  return {
    ...{ from, to, subject, html, text, ...(replyTo && { replyTo }), ...headersOf(mail) },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
