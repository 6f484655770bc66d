import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

const METHODS = ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const

/** What anybody wrote to the console; the product logs through pino and a test has nothing to say. */
let noise: string[] = []

for (const method of METHODS) {
  console[method] = (...words: unknown[]) => {
    noise.push(`console.${method}: ${format(...words)}`)
  }
}

beforeEach(() => {
  noise = []
})

afterEach(() => {
  expect(noise, 'A test must leave the console alone.').toEqual([])
})
