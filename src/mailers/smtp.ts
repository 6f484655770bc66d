import { discreet } from './discreet.ts'
import type { Mailer } from './mailer.ts'
import { freezeMessages } from './mime.ts'
import { startSending } from './smtp-thread.ts'

/**
 * Handing mails over one by one takes as long as all the rest. It is done in a thread of its own, which begins with the first
 * batch, so that no page waits for it.
 */
export function smtpMailer(url: string): Mailer {
  let sending: ReturnType<typeof startSending> | undefined
  let closed = false
  const begin = () => {
    const begun = startSending(url, () => {
      if (sending === begun) sending = undefined
    })
    return begun
  }

  /** Once it has done what it was given. Whoever holds on to this mailer gets another thread, which ends like that as well. */
  const end = () => {
    sending?.end()
    sending = undefined
  }

  const mailer: Mailer = {
    freeze: freezeMessages,
    hand: (handover) => {
      sending ??= begin()
      const handed = sending.hand(handover)
      if (closed) end()
      return handed
    },
    close: () => {
      closed = true
      end()
    },
  }
  return discreet(mailer, url)
}
