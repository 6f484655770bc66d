import { Writable } from 'node:stream'
import { createLog } from '#src/log.ts'

/** The product's log, writing everything, and the lines that it has written. */
export function openLog(lines: string[] = []) {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  return { log: createLog('trace', stream), lines }
}
