import { usePage } from '#views/page.ts'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

export interface Named {
  name: string
  email: string
}

/** A person without a name is called by the part before the @. */
export function nameOf({ name, email }: Named) {
  return name || email.slice(0, email.lastIndexOf('@'))
}

/** Keeps a name of the other writing direction from turning a sentence around: what `<bdi>` does, in plain text. */
export function useIsolate() {
  const { dir } = usePage()
  return <Name extends string | null>(name: Name): Name | string =>
    name !== null && RIGHT_TO_LEFT.test(name) !== (dir === 'rtl')
      ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}`
      : name
}

/** Name above email, whole, each in its own direction. */
export function Who({ person, href }: { person: Named; href?: string }) {
  return (
    <div class="who">
      {href ? (
        <a href={href}>
          <bdi>{nameOf(person)}</bdi>
        </a>
      ) : (
        <b>
          <bdi>{nameOf(person)}</bdi>
        </b>
      )}
      <span class="sub">
        <bdi>{person.email}</bdi>
      </span>
    </div>
  )
}
