import type { PropsWithChildren } from 'hono/jsx'
import type { Colours } from '#src/brand/brand.ts'
import { usePage } from '#views/page.ts'
import { following } from '#views/parts/following.ts'
import { Contrast } from './contrast.tsx'

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
    <section class="sheet" aria-labelledby="h-preview" {...following(action)}>
      <header>
        <h2 id="h-preview">{sample}</h2>
      </header>
      {children}
    </section>
  )
}

/** The mail, and in words how well its colours can be read. */
export function BrandSample({ frame, ...shown }: Sample) {
  const { colours } = shown
  return (
    <div id="preview">
      <ul class="envelope">
        <Contrast place="headerText" on={colours.header} {...shown} />
        <Contrast place="buttonText" on={colours.button} {...shown} />
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
