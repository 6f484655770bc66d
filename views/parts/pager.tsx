import { usePage } from '#views/page.ts'

/** Real links; the dead end stays visible and can't be pressed. */
export function Pager({ text, newer, older }: { text: string; newer: string | null; older: string | null }) {
  const { t } = usePage()
  return (
    <nav class="pager" aria-label={t.words.pages}>
      <span>{text}</span>
      {(newer || older) && (
        <span class="row">
          <Step href={newer} rel="prev">
            {t.words.newer}
          </Step>
          <Step href={older} rel="next">
            {t.words.older}
          </Step>
        </span>
      )}
    </nav>
  )
}

function Step({ href, rel, children }: { href: string | null; rel: string; children: string }) {
  return href ? (
    <a class="button compact" href={href} rel={rel}>
      {children}
    </a>
  ) : (
    // biome-ignore lint/a11y/useValidAnchor: a link that leads nowhere must not take the focus
    <a class="button compact" role="link" aria-disabled="true">
      {children}
    </a>
  )
}
