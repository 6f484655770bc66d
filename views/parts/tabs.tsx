import { useNumber } from './when.tsx'

interface Tab {
  text: string
  href: string
  count?: number | undefined
  current: boolean
}

/** A few links of which one is where you are. */
export function Tabs({ label, tabs, id }: { label: string; tabs: Tab[]; id?: string }) {
  const number = useNumber()
  return (
    <nav class="tabs" id={id} aria-label={label}>
      {tabs.map(({ text, href, count, current }) => (
        <a key={href} href={href} aria-current={current ? 'true' : undefined}>
          {text} {count !== undefined && <span class="count">{number(count)}</span>}
        </a>
      ))}
    </nav>
  )
}
