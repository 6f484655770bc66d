import { usePage } from '#views/page.ts'
import { useNumber } from '#views/parts/when.tsx'
import type { Sample } from './sample.tsx'

type Props = Omit<Sample, 'frame'> & { place: 'headerText' | 'buttonText'; on: string }

export function Contrast({ place, on, contrasts, colours, least }: Props) {
  const { t } = usePage()
  const number = useNumber()
  const ratio = contrasts[place]
  if (ratio === null) return <li class="not">{t.templates.faults.not_a_colour}</li>
  const shown = number(Math.floor(ratio * 10) / 10)
  const enough = ratio >= least
  return (
    <li class={enough ? 'ok' : 'not'}>
      <span class="row">
        <svg width="40" height="20" viewBox="0 0 40 20" aria-hidden="true">
          <rect width="40" height="20" rx="4" fill={on} />
          <text x="20" y="15" text-anchor="middle" font-size="13" fill={colours[place]}>
            Aa
          </text>
        </svg>
        <span>
          <b>{t.brand[place]}:</b>{' '}
          {enough ? t.brand.contrast(shown) : t.brand.lowContrast(shown, number(least))}
        </span>
      </span>
    </li>
  )
}
