import type { Concern } from '#src/home/attention.ts'
import { usePage } from '#views/page.ts'
import { Go, Line } from './line.tsx'

type Unled = Extract<Concern, { what: 'unled' }>

/** Organizations without an administrator: the first by name, each a link, and the way to all. */
export function Unled({ concern, all }: { concern: Unled; all: number }) {
  const { needs } = usePage().t.home
  const title = needs.unled(concern.organizations)
  return (
    <Line is="none" title={title} why={<Named {...concern} />}>
      <Go to="/organizations" about={title} text={needs.organizations(all)} />
    </Line>
  )
}

export function Named({ organizations, named }: Omit<Unled, 'what'>) {
  const { needs } = usePage().t.home
  const more = organizations - named.length
  return (
    <>
      {named.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <a href={`/organizations/${id}`}>
            <bdi>{name}</bdi>
          </a>
        </span>
      ))}
      {more > 0 && ` · ${needs.unledMore(more)}`}
    </>
  )
}
