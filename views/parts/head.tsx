import { type Child, type PropsWithChildren, useContext } from 'hono/jsx'
import { SwapContext, usePage } from '#views/page.ts'

/** The one h1 of the page. When htmx brought the page it takes the focus, so that it is read out, unless a field must. */
export function Heading({ refused, children }: PropsWithChildren<{ refused?: boolean }>) {
  const swapped = useContext(SwapContext)
  return (
    <h1 tabindex={-1} autofocus={swapped && !refused}>
      {children}
    </h1>
  )
}

interface Props {
  title: Child
  lead?: Child
  crumb?: readonly [string, string]
  actions?: Child
  /** A field has the focus, when htmx brings the page, too: the first wrong one, or the one to begin with. */
  refused?: boolean
}

export function Head({ title, lead, crumb, actions, refused = false }: Props) {
  return (
    <header class="head">
      <div>
        {crumb && (
          <p class="crumb">
            <a href={crumb[1]}>{crumb[0]}</a>
          </p>
        )}
        <Heading refused={refused}>{title}</Heading>
        {lead && <p>{lead}</p>}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </header>
  )
}

/** The head of every page for outsiders: where they are, what this is, what it brings. */
export function Welcome({ title, lead }: { title: Child; lead?: Child }) {
  const { portalName } = usePage()
  return (
    <>
      <p class="host">
        <span class="avatar" aria-hidden="true">
          {initials(portalName)}
        </span>
        <bdi>{portalName}</bdi>
      </p>
      <header class="stack tight">
        <Heading>{title}</Heading>
        {lead && <p class="lead">{lead}</p>}
      </header>
    </>
  )
}

/** One letter for scripts that write no spaces or no capitals, else the first of the first two words. */
export function initials(name: string) {
  const words = name.trim().split(/\s+/)
  const letters = words.map((word) => [...word][0] ?? '').slice(0, 2)
  return /^\p{Lu}+$/u.test(letters.join('')) ? letters.join('') : (letters[0] ?? '').toUpperCase()
}
