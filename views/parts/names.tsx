import { isolate } from '#src/i18n/locales.ts'
import { usePage } from '#views/page.ts'

export interface Named {
  name: string
  email: string
}

/** A person without a name is called by the part before the @. */
export function nameOf({ name, email }: Named) {
  return name || email.slice(0, email.lastIndexOf('@'))
}

/** Keeps a name of the other writing direction from turning a sentence around. */
export function useIsolate() {
  const { dir } = usePage()
  return <Name extends string | null>(name: Name): Name | string =>
    name === null ? name : isolate(name, dir)
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
