import { Writable } from 'node:stream'
import { pino } from 'pino'

/** A log that writes everything, and the lines that it has written. */
export function openLog(lines: string[] = []) {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  return { log: pino({ base: null, level: 'trace' }, stream), lines }
}
