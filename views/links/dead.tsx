import type { PropsWithChildren } from 'hono/jsx'
import type { DeadLinkReason } from '#src/links/link.ts'
import { usePage } from '#views/page.ts'
import { Welcome } from '#views/parts/head.tsx'

type Props = PropsWithChildren<{
  reason: DeadLinkReason
  /** What it was used for, and how long it worked. */
  used: string
  expired: string
}>

/** What happened, and the way on: a dead link is never a dead end. */
export function DeadOneTimeLink({ reason, used, expired, children }: Props) {
  const { links } = usePage().t
  const lead = { ...links.lead, used, expired }
  return (
    <>
      <Welcome title={links.title[reason]} lead={lead[reason]} />
      <p>{children}</p>
    </>
  )
}
