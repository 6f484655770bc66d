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
  const admin = user.role === 'admin'
  const items: (false | [NavItem, string, string])[] = [
    isStaff(user) && ['home', '/', t.home.title],
    ['users', '/users', t.frame.users],
    ['sendings', '/sendings', t.frame.sending],
    isStaff(user)
      ? ['organizations', '/organizations', t.frame.organizations]
      : ['organizations', `/organizations/${user.organizationId}`, t.words.organization],
    admin && ['templates', '/templates', t.frame.templates],
    admin && ['mailboxes', '/mailboxes', t.frame.mailboxes],
    captureOn && admin && ['mail', '/mail', t.frame.mail],
    admin && ['settings', '/settings/portal', t.settings.title],
  ]
  return items.filter((item) => item !== false)
}
