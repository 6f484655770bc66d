import type { PropsWithChildren } from 'hono/jsx'
import type { Colours } from '#src/brand/brand.ts'
import { usePage } from '#views/page.ts'
import { useNumber } from '#views/parts/when.tsx'

export interface Sample {
  /** Where the mail is; nothing while it can't be drawn. */
  frame: string | null
  contrasts: Record<'headerText' | 'buttonText', number | null>
  colours: Colours
  least: number
}

/** A mail beside the form that follows what is chosen there. */
export function SampleSheet({ action, children }: PropsWithChildren<{ action: string }>) {
  const { sample } = usePage().t.brand
  return (
    <section
      class="sheet"
      aria-labelledby="h-preview"
      hx-post={`${action}/preview`}
      hx-trigger="input from:#template delay:300ms"
      hx-include="#template"
      hx-encoding="multipart/form-data"
      hx-target="#preview"
      hx-swap="outerHTML"
      hx-sync="this:replace"
    >
      <header>
        <h2 id="h-preview">{sample}</h2>
      </header>
      {children}
    </section>
  )
}

/** The mail, and in words how well its colours can be read. */
export function BrandSample({ frame, contrasts, colours, least }: Sample) {
  return (
    <div id="preview">
      <ul class="envelope">
        <Contrast place="headerText" on={colours.header} {...{ contrasts, colours, least }} />
        <Contrast place="buttonText" on={colours.button} {...{ contrasts, colours, least }} />
      </ul>
      <SampleFrame frame={frame} />
    </div>
  )
}

export function SampleFrame({ frame }: { frame: string | null }) {
  const { t } = usePage()
  return (
    <div class="preview">
      {frame && <iframe title={t.templates.preview.frame} src={frame} sandbox=""></iframe>}
    </div>
  )
}

type ContrastProps = Omit<Sample, 'frame'> & { place: 'headerText' | 'buttonText'; on: string }

function Contrast({ place, on, contrasts, colours, least }: ContrastProps) {
  const { t } = usePage()
  const number = useNumber()
  const ratio = contrasts[place]
  if (ratio === null) return <li class="not">{t.templates.faults.not_a_colour}</li>
  const shown = number(Math.floor(ratio * 10) / 10)
  const enough = ratio >= least
  return (
    <li class={enough ? 'ok' : 'not'}>
      <span>
        <svg class="swatch" viewBox="0 0 40 20" aria-hidden="true">
          <rect width="40" height="20" rx="4" fill={on} />
          <text x="20" y="15" text-anchor="middle" font-size="13" fill={colours[place]}>
            Aa
          </text>
        </svg>{' '}
        <b>{t.brand[place]}:</b>{' '}
        {enough ? t.brand.contrast(shown) : t.brand.lowContrast(shown, number(least))}
      </span>
    </li>
  )
}
