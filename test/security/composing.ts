import { onTestFinished, vi } from 'vitest'

/**
 * Notes which texts longer than that are brought into a normal form: the work itself is watched, and no time is taken. It is not
 * done, so that whoever forgets to look at the length first is told so instead of waiting for minutes.
 */
export function watchComposing({ longest }: { longest: number }) {
  const { normalize } = String.prototype
  const seen: number[] = []
  const watched = vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form) {
    if (this.length <= longest) return normalize.call(this, form)
    seen.push(this.length)
    return String(this)
  })
  onTestFinished(() => watched.mockRestore())
  return {
    /** The lengths of those since it was asked last. */
    take: () => seen.splice(0),
  }
}
