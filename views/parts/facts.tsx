import type { PropsWithChildren } from 'hono/jsx'

/** Pairs of a word and what is so, or of a number and what it counts. */
export function Facts({ counts, children }: PropsWithChildren<{ counts?: true }>) {
  return <dl class={counts ? 'facts counts' : 'facts'}>{children}</dl>
}

export function Fact({ term, children }: PropsWithChildren<{ term: string }>) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
