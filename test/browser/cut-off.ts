import type { Page } from 'playwright-core'

const CUT_OFF = `
  [...document.querySelectorAll('main .sheet')].flatMap((sheet) => {
    const edges = sheet.getBoundingClientRect()
    const canBePushed = (part) =>
      /auto|scroll/.test(getComputedStyle(part).overflowX) || (part !== sheet && canBePushed(part.parentElement))
    return [...sheet.querySelectorAll('table, pre, a, button, input, select')].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect()
      const sticksOut = left < edges.left - 1 || right > edges.right + 1
      return sticksOut && width > 1 && !canBePushed(part)
    })
  }).slice(0, 5).map((part) => part.outerHTML.slice(0, 100))
`

/** What sticks out of its sheet: the page is no wider for it, and nobody can see or press it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(CUT_OFF)
}
