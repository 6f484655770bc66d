import type { Child, PropsWithChildren } from 'hono/jsx'
import { sentenceGap } from '#src/i18n/locales.ts'
import { usePage } from '#views/page.ts'

/** One after the other, as the reader's language sets them; what is not said leaves no gap. */
export function Sentences({ children }: PropsWithChildren) {
  const gap = sentenceGap(usePage().locale)
  return <>{said(children).flatMap((sentence, place) => (place > 0 ? [gap, sentence] : [sentence]))}</>
}

function said(children: Child): Child[] {
  if (Array.isArray(children)) return children.flatMap(said)
  return children ? [children] : []
}
