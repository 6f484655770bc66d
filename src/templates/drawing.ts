import { renderMail } from '#emails/render.tsx'
import type { Drawn, ToDraw } from './draw.ts'

/** The whole of the process that `draw.ts` starts; a bundle needs it as an entry of its own, beside the main one. */
process.on('message', async ({ nth, letter }: ToDraw) => {
  process.send?.(await draw(nth, letter))
})
process.on('disconnect', () => process.exit())
// Ctrl+C reaches every process of a terminal. What is being drawn is finished; then whoever asked for it ends this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

async function draw(nth: number, letter: ToDraw['letter']): Promise<Drawn> {
  try {
    return { nth, mail: await renderMail(letter) }
  } catch (error) {
    return { nth, why: String(error) }
  }
}
