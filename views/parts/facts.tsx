import type { PropsWithChildren } from 'hono/jsx'

/** Pairs of a word and what is so. */
export function Facts({ children }: PropsWithChildren) {
  return <dl class="facts">{children}</dl>
}

export function Fact({ term, children }: PropsWithChildren<{ term: string }>) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
