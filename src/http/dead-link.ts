import type { AppContext } from './context.ts'

interface Dead {
  reason: string
  title: string
}

/** For every link that leads in: what worked once is gone, what never was is not found. */
export function renderDead(c: AppContext, page: string | Promise<string>, { reason, title }: Dead) {
  c.status(reason === 'unknown' ? 404 : 410)
  return c.render(page, { title, door: 'shut' })
}
