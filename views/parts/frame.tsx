import type { PropsWithChildren } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Form } from './form.tsx'
import { initials } from './head.tsx'
import { Icon, Mark } from './icon.tsx'
import { MenuBox } from './menu.tsx'
import { nameOf, useIsolate } from './names.tsx'
import { itemsFor, MainNav, type NavItem } from './nav.tsx'
import { Note } from './note.tsx'
import { Sentences } from './sentences.tsx'

/** Around every page of those who are in. */
export function SignedInFrame({ nav, children }: PropsWithChildren<{ nav: NavItem | undefined }>) {
  const page = usePage()
  const { t, portalName } = page
  return (
    <body>
      <a class="skip" href="#main">
        {t.frame.skip}
      </a>
      <header class="bar">
        <a class="brand" href="/">
          <Mark />
          <bdi>{portalName}</bdi>
        </a>
        {itemsFor(page).length > 0 && (
          <button class="menu-button plain quiet" type="button" popovertarget="nav">
            <Icon name="menu" /> {t.frame.menu}
          </button>
        )}
        <MainNav current={nav} />
        <OwnMenu />
      </header>
      <Flash />
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <div id="dialog" />
      <Unreachable />
    </body>
  )
}

function OwnMenu() {
  const { t, user } = usePage()
  const isolate = useIsolate()
  if (!user) return null
  return (
    <div class="you">
      <button class="plain quiet compact" type="button" popovertarget="you">
        <span class="avatar mini" aria-hidden="true">
          {initials(nameOf(user))}
        </span>
        <span class="visually-hidden">{t.frame.menuOf(isolate(nameOf(user)))}</span>
      </button>
      <MenuBox id="you">
        <p>
          <bdi>{nameOf(user)}</bdi>
          <br />
          {user.organizationAdmin && user.role === 'user' && user.organizationName ? (
            t.roles.administratorOf(isolate(user.organizationName))
          ) : user.role === 'user' ? (
            <bdi>{user.email}</bdi>
          ) : (
            t.roles[user.role]
          )}
        </p>
        <hr />
        <a href="/profile">{t.frame.profile}</a>
        <Form action="/sign-out">
          <button type="submit">{t.frame.signOut}</button>
        </Form>
      </MenuBox>
    </div>
  )
}

/** What the script says where `Flash` stands when nobody answers. */
function Unreachable() {
  const { title, text, again } = usePage().t.problems.unreachable
  return (
    <template id="unreachable">
      <Note tone="bad" title={title}>
        <Sentences>
          {text}
          <button type="button" class="compact" data-again>
            {again}
          </button>
        </Sentences>
      </Note>
    </template>
  )
}

/** One sentence about what was just done. It stays until the next action; htmx changes its content in place. */
export function Flash({ swap }: { swap?: boolean }) {
  const { flash } = usePage()
  return (
    <div id="flash" role="status" hx-swap-oob={swap ? 'innerHTML' : undefined}>
      {flash && (
        <Note tone={flash.tone} title={flash.sentence}>
          {flash.link && <a href={flash.link.href}>{flash.link.text}</a>}
        </Note>
      )}
    </div>
  )
}
