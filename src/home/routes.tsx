import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { listMailboxes } from '#src/mailboxes/list.ts'
import { organizationNames } from '#src/organizations/list.ts'
import { managesPeople, seesEveryOrganization } from '#src/organizations/scope.ts'
import { countUsers } from '#src/users/count.ts'
import { GoOnPage } from '#views/home/go-on.tsx'
import { HomePage } from '#views/home/index.tsx'
import { countAcceptedLately } from './accepted-lately.ts'
import { listConcerns } from './attention.ts'
import { FunnelForm } from './forms.ts'
import { PERIODS, readFunnel, USUAL_PERIOD } from './funnel.ts'
import { FAILURES_OF_DAYS, readRegistrationMailbox } from './health.ts'
import { listRunning } from './running.ts'
import { listScheduled } from './scheduled.ts'

/** Where everybody begins: portal administrators and managers here, the others with what they came for. */
export const homeDoor = new Hono<SignedIn>().get('/', async (c) => {
  const { db, clock, t, user: by } = c.var
  if (!managesPeople(by)) return goOn(c)
  if (!seesEveryOrganization(by)) return c.redirect('/users', 303)

  const now = clock()
  const organizations = await organizationNames(db, { by })
  const asked = v.parse(FunnelForm, c.req.query())
  const known = organizations.some(({ id }) => id === asked.organization)
  const query = { ...asked, organization: known ? asked.organization : '' }
  const mailboxes = await listMailboxes(db)
  const registrationMailbox = await readRegistrationMailbox(db, { mailboxes, by, now })
  const [counts, cameIn, funnel, concerns, running, scheduled] = await Promise.all([
    countUsers(db, { by, now }),
    countAcceptedLately(db, { by, now }),
    readFunnel(db, { query, by, now, reports: Boolean(registrationMailbox?.heardAt) }),
    listConcerns(db, { by, now, mailboxes, registrationMailbox }),
    listRunning(db, { by, now }),
    listScheduled(db, { by, now }),
  ])
  const page = (
    <HomePage
      counts={counts}
      cameIn={cameIn}
      funnel={{ query, steps: funnel, organizations, periods: PERIODS, usualPeriod: USUAL_PERIOD }}
      concerns={concerns}
      registrationMailbox={registrationMailbox}
      failuresOfDays={FAILURES_OF_DAYS}
      running={running}
      scheduled={scheduled}
    />
  )
  return c.render(page, { title: t.home.title, nav: 'home' })
})

/** A page and not a redirect: browsers don't follow a form (of signing in) that ends at another site. */
function goOn(c: Context<SignedIn>) {
  const { portalAddress, portalName } = c.var.settings
  if (!portalAddress || leadsBack(portalAddress, c.var.config.baseUrl)) return c.redirect('/profile', 303)
  if (portalAddress.startsWith('/')) return c.redirect(portalAddress, 303)
  c.header('Refresh', `0; url=${portalAddress}`)
  return c.render(<GoOnPage address={portalAddress} />, { title: c.var.t.home.goOn.title(portalName) })
}

/** Home would lead to itself. */
function leadsBack(address: string, baseUrl: string) {
  const { origin, pathname } = new URL(address, baseUrl)
  return origin === new URL(baseUrl).origin && pathname === '/'
}
