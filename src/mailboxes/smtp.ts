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
  const begin = () => {
    const begun = startSending(url, () => {
      if (sending === begun) sending = undefined
    })
    return begun
  }

  const mailer: Mailer = {
    freeze: freezeMessages,
    hand: (handover) => {
      sending ??= begin()
      return sending.hand(handover)
    },
    // Whoever holds on to this mailer meanwhile gets another thread.
    close: () => {
      sending?.end()
      sending = undefined
    },
  }
  return discreet(mailer, url)
}
