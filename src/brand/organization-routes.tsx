import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { missing } from '#src/http/refuse.ts'
import { renderPart } from '#src/http/render.tsx'
import { openFromUrl, sealForUrl } from '#src/http/travelling.ts'
import { findOrganization } from '#src/organizations/list.ts'
import type { LookFault } from '#views/brand/below-look.tsx'
import { OrganizationBrandPage } from '#views/brand/organization.tsx'
import { SampleFrame } from '#views/brand/sample.tsx'
import type { OrganizationBrand, OrganizationBrandPlace as Place } from './brand.ts'
import { readOrganizationBrandForm } from './forms.ts'
import { keepLogo } from './picture-routes.tsx'
import { type OrganizationBrandVersion, readOrganizationBrand } from './read-organization.ts'
import { sampleMail } from './sample-answers.ts'
import { ORGANIZATION_VARIABLES, saveOrganizationBrand } from './save-organization.ts'

const FRAME = 'organization preview'

/** What an organization adds to the mails of its people. */
export const organizationBrandDoor = new Hono<SignedIn>()
  .get('/:id/mails', async (c) => {
    const found = await find(c)
    return show(c, found, { brand: found.inUse.brand, basedOn: found.inUse.version })
  })

  .post('/:id/mails', async (c) => {
    const { db, clock, t, user: by } = c.var
    const found = await find(c)
    const { id: organizationId } = found.organization
    const { file, act, basedOn, ...form } = await readOrganizationBrandForm(c)
    const { brand, faults } = await keepLogo<OrganizationBrand, Place>(c, form.brand, file, organizationId)
    if (act === 'show' || faults.length > 0)
      return show(c, found, { brand, basedOn, faults, refused: faults.length > 0 })
    const save = { organizationId, brand, base: basedOn, by, now: clock() }
    const saved = await saveOrganizationBrand(db, save)
    if (saved.ok) {
      flash(c, 'good', t.brand.own.saved)
      return c.redirect(`/organizations/${organizationId}/mails`, 303)
    }
    if (saved.reason === 'gone') return missing()
    if (saved.reason === 'faulty')
      return show(c, found, { brand, basedOn, faults: saved.faults, refused: true })
    c.status(409)
    const theirs = { ...found, inUse: saved.theirs }
    return show(c, theirs, { brand, basedOn: saved.theirs.version, clash: true })
  })

  .post('/:id/mails/preview', async (c) => {
    const { organization } = await find(c)
    const { brand } = await readOrganizationBrandForm(c)
    return renderPart(
      c,
      <div id="preview">
        <SampleFrame frame={frameOf(c, organization.id, brand)} />
      </div>,
    )
  })

  .get('/:id/mails/frame', async (c) => {
    const { organization } = await find(c)
    const own = openFromUrl<OrganizationBrand>(c, `${FRAME} ${organization.id}`, c.req.query('brand') ?? '')
    if (!own) return missing()
    return sampleMail(c, { organizationBrand: own, locale: organization.locale })
  })

async function find(c: Context<SignedIn>) {
  const { db, user: by } = c.var
  const id = c.req.param('id') ?? ''
  const organization = await findOrganization(db, { id, by })
  const inUse = organization && (await readOrganizationBrand(db, { organizationId: id, by }))
  return inUse ? { organization, inUse } : missing()
}

interface State {
  brand: OrganizationBrand
  basedOn: string
  faults?: LookFault<Place>[]
  clash?: boolean
  refused?: boolean
}

interface Found {
  organization: { id: string; name: string }
  inUse: OrganizationBrandVersion
}

async function show(c: Context<SignedIn>, { organization, inUse }: Found, state: State) {
  const { refused = false } = state
  const page = (
    <OrganizationBrandPage
      {...state}
      organization={organization}
      inUse={inUse}
      refused={refused}
      variables={ORGANIZATION_VARIABLES}
      frame={frameOf(c, organization.id, state.brand)}
    />
  )
  return c.render(page, { title: c.var.t.brand.own.title, nav: 'organizations', refused })
}

function frameOf(c: Context<SignedIn>, id: string, brand: OrganizationBrand) {
  const address = sealForUrl(c, `${FRAME} ${id}`, brand)
  return address && `/organizations/${id}/mails/frame?brand=${address}`
}
