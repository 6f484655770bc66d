import type { IconName } from '#views/icons.ts'
import { usePage } from '#views/page.ts'

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${usePage().asset('/static/icons.svg')}#${name}`} />
    </svg>
  )
}

/** The arch with the door ajar: our sign. */
export function Mark() {
  return (
    <svg viewBox="0 0 22 28" aria-hidden="true">
      <path fill="currentColor" d="M0 28V11a11 11 0 0 1 22 0v17h-5V11A6 6 0 0 0 5 11v17z" />
      <path fill="currentColor" opacity=".45" d="M8 28V11.5a3 3 0 0 1 3-3 3 3 0 0 1 3 3V28z" />
    </svg>
  )
}

/** Stands where a list is still empty. */
export function EmptyArt() {
  return (
    <svg viewBox="0 0 88 104" aria-hidden="true">
      <path
        d="M2 103V44a42 42 0 0 1 84 0v59"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        opacity=".25"
      />
      <path
        d="M14 103V46a30 30 0 0 1 60 0v57"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        opacity=".5"
      />
      <path d="M26 103V48a18 18 0 0 1 36 0v55z" fill="currentColor" opacity=".14" />
      <path d="M26 103V48a18 18 0 0 1 18-18v73z" fill="currentColor" />
      <path d="M0 103.25h88" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
