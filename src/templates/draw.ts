import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Letter } from '#emails/letter.ts'
import { Unusable } from './unusable.ts'

/** jsx-email takes a second to load and its process about 100 MB, and is needed only when a text or a look is new. */
const IDLE_MS = 60_000
/** From source it needs what understands TypeScript; in a bundle it lies beside this file. */
const FROM_SOURCE = import.meta.url.endsWith('.ts')
const ENTRY = new URL(FROM_SOURCE ? './drawing.ts' : './drawing.js', import.meta.url)

export interface ToDraw {
  nth: number
  letter: Letter
}

type Mail = Record<'html' | 'text', string>
export type Drawn = { nth: number; mail: Mail } | { nth: number; why: string }

interface Waiting {
  resolve: (mail: Mail) => void
  reject: (error: Error) => void
}

let drawing: ReturnType<typeof startDrawing> | undefined

/**
 * The HTML and the plain text of a mail, drawn in a process of its own that ends when nothing was drawn for a while. Throws
 * `Unusable` when this letter can't be drawn, any other error when drawing as such failed: then a later try may succeed.
 */
export function drawMail(letter: Letter): Promise<Mail> {
  drawing ??= startDrawing()
  return drawing.draw(letter)
}

function startDrawing() {
  // Nothing of our environment: it holds the keys, and drawing needs none.
  const child = fork(fileURLToPath(ENTRY), [], {
    execArgv: FROM_SOURCE ? ['--import', 'tsx'] : [],
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, Waiting>()
  let count = 0
  let idle: NodeJS.Timeout | undefined

  child.on('message', (drawn: Drawn) => {
    const letter = waiting.get(drawn.nth)
    waiting.delete(drawn.nth)
    if ('mail' in drawn) letter?.resolve(drawn.mail)
    else letter?.reject(new Unusable(drawn.why))
    if (waiting.size === 0) rest()
  })
  child.on('error', end)
  child.on('exit', (code, signal) => end(new Error(`The process that draws mails ended: ${signal ?? code}`)))

  function draw(letter: Letter) {
    clearTimeout(idle)
    // We must not end while something is being drawn; while nothing is, it must not keep us.
    child.ref()
    child.channel?.ref()
    const nth = ++count
    return new Promise<Mail>((resolve, reject) => {
      waiting.set(nth, { resolve, reject })
      child.send({ nth, letter } satisfies ToDraw, (error) => error && end(error))
    })
  }

  function rest() {
    child.unref()
    child.channel?.unref()
    idle = setTimeout(() => end(new Error('Nothing was left to draw')), IDLE_MS).unref()
  }

  function end(error: Error) {
    if (drawing === self) drawing = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    if (child.connected) child.disconnect()
  }

  const self = { draw }
  return self
}
