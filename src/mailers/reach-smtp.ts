import { createTransport } from 'nodemailer'
import { diagnose } from './diagnose.ts'
import { bad, type Finding, good } from './finding.ts'
import { smtpOptions } from './smtp-options.ts'
import { within } from './within.ts'

/** Somebody waits for the answer, and has read that it can take half a minute. */
const PATIENCE_MS = 30_000

/**
 * Connects, encrypts and signs in as a real mail would, without sending one. Private addresses are allowed on purpose: a
 * mail server in one's own network is the usual case for self-hosting, and only portal administrators name servers.
 */
export async function reachSmtp(address: string): Promise<Finding> {
  let signedIn = false
  const transport = createTransport({
    ...smtpOptions(address),
    socketTimeout: PATIENCE_MS,
    // Where a server does not offer it nobody is signed in, as with a real mail; only the log tells.
    logger: createLogger(({ action }) => {
      signedIn ||= action === 'authenticated'
    }),
  })
  try {
    const reached = await within(PATIENCE_MS, transport.verify())
    if (!reached) return bad('no_answer')
    if (signedIn) return good('signed_in')
    return good(new URL(address).username ? 'not_signed_in' : 'reached')
  } catch (error) {
    return diagnose(error)
  } finally {
    transport.close()
  }
}

function createLogger(hear: (entry: { action?: string }) => void) {
  const ignore = () => {}
  const rest = { level: ignore, trace: ignore, debug: ignore, warn: ignore, error: ignore, fatal: ignore }
  return { ...rest, info: hear }
}
