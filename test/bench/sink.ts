import { type Helper, startHelper } from './process.ts'

export interface Arrived {
  mails: number
  /** Milliseconds by the sink's clock. */
  first: number
  last: number
  /** The newest message or request, as it came. */
  newest: string
}

export type Sink = Helper

/** Where mails go, in a process of its own. */
export function startSink(transport: string): Promise<Sink> {
  return startHelper(`test/bench/sink-${transport}.ts`)
}

/** What has arrived since it began to count; with `again` it begins anew. */
export function askSink(sink: Sink, question: { again?: true }) {
  return sink.ask<Arrived>(question)
}
