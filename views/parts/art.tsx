export type Door = 'shut' | 'ajar' | 'half'

const CENTRE = { x: 300, y: 470 }
/** Each arch as a part of the first, from the front to the door at the end. */
const SCALES = [1, 0.74, 0.54, 0.385, 0.27]
const DOORWAY = 0.185
const OPEN = { shut: 0, ajar: 0.34, half: 0.62 }

/** The enfilade: arches behind arches, and a door that opens further with each step. */
export function Art({ door }: { door: Door }) {
  const { left, right, base, spring } = sides(DOORWAY)
  const open = OPEN[door]
  const cut = left + (right - left) * open
  return (
    <div class="art" data-door={door} aria-hidden="true">
      <svg viewBox="0 0 600 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <defs>
          <linearGradient id="spill" x1="0" y1={round(base)} x2="0" y2="900" gradientUnits="userSpaceOnUse">
            <stop class="glow" offset="0" stop-opacity=".7" />
            <stop class="glow" offset="1" stop-opacity="0" />
          </linearGradient>
          <clipPath id="doorway">
            <path d={arch(DOORWAY)} />
          </clipPath>
        </defs>
        <path class="w0" d="M0 0H600V900H0Z" />
        {SCALES.map((scale, i) => (
          <path key={scale} class={`w${i + 1}`} d={arch(scale)} />
        ))}
        {open > 0 && <path fill="url(#spill)" d={light(left, cut, base, open)} />}
        <g clip-path="url(#doorway)">
          <path class="leaf" d={arch(DOORWAY)} />
          {open > 0 && <path class="day" d={`M${round(left)} 0H${round(cut)}V900H${round(left)}Z`} />}
          <circle class="knob" cx={round(cut + 9)} cy={round(spring + 52)} r="3.4" />
        </g>
      </svg>
    </div>
  )
}

function sides(scale: number) {
  const reach = 290 * scale
  return {
    left: CENTRE.x - reach,
    right: CENTRE.x + reach,
    base: CENTRE.y + 430 * scale,
    spring: CENTRE.y - 120 * scale,
    reach,
  }
}

function arch(scale: number) {
  const { left, right, base, spring, reach } = sides(scale)
  const r = round(reach)
  return `M${round(left)} ${round(base)}V${round(spring)}A${r} ${r} 0 0 1 ${round(right)} ${round(spring)}V${round(base)}Z`
}

/** The beam that falls through the gap, wider towards the reader. */
function light(left: number, cut: number, base: number, open: number) {
  const near = (x: number, spread: number) => round(CENTRE.x + (x - CENTRE.x) * 6.2 + spread)
  return `M${round(left)} ${round(base)}H${round(cut)}L${near(cut, 40)} 900H${near(left, 40 * (1 - open))}Z`
}

function round(n: number) {
  return Math.round(n * 10) / 10
}
