import type { Funnel } from '#src/home/funnel.ts'
import { usePage } from '#views/page.ts'
import { useNumber } from '#views/parts/when.tsx'

const WIDTH = 120
const HEIGHT = 200
const ARCH = `M0 ${HEIGHT}V60a60 60 0 0 1 ${WIDTH} 0v${HEIGHT - 60}z`
/** Somebody is never drawn as nobody, and nearly everybody never as everybody. */
const LEAST = 3

/** Four arches filled to the height of their number, which stands above each in words of its own. */
export function Arches({ steps }: { steps: Funnel }) {
  const { t } = usePage()
  const number = useNumber()
  const { picture, steps: names } = t.home.funnel
  const invited = steps[0]!.people
  return (
    <ol aria-label={picture}>
      {steps.map(({ step, people }, i) => (
        <li key={step}>
          <strong>{number(people)}</strong>
          <Arch id={`arch-${step}`} fill={fillOf(people, invited)} />
          <b>{names[step]}</b>
          <span class="sub">
            <Missing steps={steps} at={i} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Arch({ id, fill }: { id: string; fill: number }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <clipPath id={id}>
        <path d={ARCH} />
      </clipPath>
      <path d={ARCH} />
      <rect clip-path={`url(#${id})`} y={HEIGHT - fill} width={WIDTH} height={fill} />
    </svg>
  )
}

function fillOf(people: number, invited: number) {
  if (people === 0 || people === invited) return people && HEIGHT
  return Math.min(HEIGHT - LEAST, Math.max(LEAST, Math.round((HEIGHT * people) / invited)))
}

/** How many of the step before did not come this far. */
function Missing({ steps, at }: { steps: Funnel; at: number }) {
  const { missing } = usePage().t.home.funnel
  const [before, here] = [steps[at - 1], steps[at]!]
  if (!before || here.step === 'invited' || before.people === here.people) return null
  return <>{missing[here.step](before.people - here.people)}</>
}

/** The same in numbers. */
export function FunnelTable({ steps }: { steps: Funnel }) {
  const { t, locale } = usePage()
  const number = useNumber()
  const share = new Intl.NumberFormat(locale, { style: 'percent' })
  const { step: stepName, people: peopleName, share: shareName, lost, steps: names } = t.home.funnel
  const invited = steps[0]!.people
  return (
    <table id="way-table">
      <thead>
        <tr>
          <th scope="col">{stepName}</th>
          <th scope="col" class="num">
            {peopleName}
          </th>
          <th scope="col" class="num">
            {shareName}
          </th>
          <th scope="col">{lost}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, people }, i) => (
          <tr key={step}>
            <th scope="row">{names[step]}</th>
            <td class="num">{number(people)}</td>
            <td class="num">{invited > 0 && share.format(people / invited)}</td>
            <td>
              <Missing steps={steps} at={i} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
