import type { PropsWithChildren } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Art, type Door } from './art.tsx'
import { Flash } from './frame.tsx'

/** Around every page for those who are not in yet. */
export function Threshold({ door, children }: PropsWithChildren<{ door: Door }>) {
  return (
    <body class="threshold">
      <Art door={door} />
      <main id="main" tabindex={-1}>
        <Flash />
        {children}
      </main>
      <footer>
        <Languages />
      </footer>
    </body>
  )
}

function Languages() {
  const { t, locale, path } = usePage()
  return (
    <nav class="row" aria-label={t.frame.language}>
      {Object.entries(t.languages).map(([tag, name]) => (
        <a
          key={tag}
          href={inLanguage(path, tag)}
          lang={tag}
          hreflang={tag}
          aria-current={tag === locale ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function inLanguage(path: string, tag: string) {
  const [pathname = '/', query = ''] = path.split('?')
  const search = new URLSearchParams(query)
  search.set('locale', tag)
  return `${pathname}?${search}`
}
