import { type Helper, startHelper } from './process.ts'

export interface Arrived {
  mails: number
  /** Milliseconds by the sink's clock. */
  first: number
  last: number
}

interface Question {
  /** It begins to count anew. */
  again?: true
}

export type Sink = Helper

/** Where mails go, in a process of its own. */
export function startSink(transport: string): Promise<Sink> {
  return startHelper(`test/bench/sink-${transport}.ts`)
}

/** What has arrived since it began to count. Cheap: it is asked while what it answers is measured. */
export function askSink(sink: Sink, question: Question = {}) {
  return sink.ask<Arrived>(question)
}

/** The newest message or request, as it came: up to a megabyte. */
export async function newestIn(sink: Sink): Promise<string> {
  const { newest } = await sink.ask<{ newest: string }>({ sample: true })
  return newest
}
