import { isStaff, type Page, usePage } from '#views/page.ts'

export type NavItem =
  | 'home'
  | 'users'
  | 'sendings'
  | 'organizations'
  | 'templates'
  | 'mailboxes'
  | 'mail'
  | 'settings'

/** The current page is a doorway through the line. What is in it follows from who is signed in. */
export function MainNav({ current, swap }: { current: NavItem | undefined; swap?: boolean }) {
  const page = usePage()
  const items = itemsFor(page)
  if (items.length === 0) return null
  return (
    <nav
      class="nav"
      id="nav"
      popover="auto"
      aria-label={page.t.frame.main}
      hx-swap-oob={swap ? 'innerHTML' : undefined}
    >
      <ul>
        {items.map(([item, href, text]) => (
          <li key={item}>
            <a href={href} aria-current={item === current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function itemsFor({ t, user, captureOn }: Page): [NavItem, string, string][] {
  if (!user || !(isStaff(user) || user.organizationAdmin)) return []
  return [
    ...(isStaff(user) ? [['home', '/', t.home.title] as const] : []),
    ['users', '/users', t.frame.users],
    ['sendings', '/sendings', t.frame.sending],
    ...(isStaff(user) ? [['organizations', '/organizations', t.frame.organizations] as const] : []),
    ...(user.role === 'admin' ? [['templates', '/templates', t.frame.templates] as const] : []),
    ...(user.role === 'admin' ? [['mailboxes', '/mailboxes', t.frame.mailboxes] as const] : []),
    ...(captureOn && user.role === 'admin' ? [['mail', '/mail', t.frame.mail] as const] : []),
    ...(user.role === 'admin' ? [['settings', '/settings/portal', t.settings.title] as const] : []),
  ].map(([item, href, text]) => [item, href, text] as [NavItem, string, string])
}
