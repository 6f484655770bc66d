import type { PropsWithChildren } from 'hono/jsx'
import type { DeadLinkReason } from '#src/links/link.ts'
import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'

type Props = PropsWithChildren<{
  reason: DeadLinkReason
  /** What it was used for, how long it worked, and why it was ended when that was not about signing in. */
  used: string
  expired: string
  revoked?: string
}>

/** What happened, and the way on: a dead link is never a dead end. */
export function DeadOneTimeLink({ reason, children, ...words }: Props) {
  const { links } = usePage().t
  const lead = { ...links.lead, ...words }
  return (
    <>
      <Welcome title={links.title[reason]} lead={lead[reason]} />
      {children && <p>{children}</p>}
    </>
  )
}
