import type { Sender } from '#src/config.ts'
import { parseEmail } from '#src/email.ts'
import type { Settings } from '#src/settings/settings.ts'

type Chosen = Pick<Settings, 'portalName' | 'senderName' | 'replyTo'>

export interface SenderOf {
  /** Instead of the mailbox's name. */
  fromName?: string
  replyTo?: Sender
}

/** Whom a mail names as its sender: an organization's own name goes before the portal's. */
export function senderOf(settings: Chosen, ownName: string | null = null): SenderOf {
  const fromName = ownName ?? settings.senderName
  const replyTo = replyToOf(settings)
  return { ...(fromName && { fromName }), ...(replyTo && { replyTo }) }
}

function replyToOf({ portalName, senderName, replyTo }: Chosen) {
  const address = parseEmail(replyTo ?? '')?.canonical
  return address ? { name: senderName ?? portalName, address } : undefined
}
