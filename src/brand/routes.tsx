import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { mailFrame } from '#src/http/mail-frame.ts'
import { renderPart } from '#src/http/render.tsx'
import { fromAddress, toAddress } from '#src/http/travelling.ts'
import { readSettings } from '#src/settings/settings.ts'
import { findTemplate } from '#src/templates/find.ts'
import { previewMail } from '#src/templates/preview.ts'
import type { LookFault } from '#views/brand/fields.tsx'
import { BrandSample } from '#views/brand/sample.tsx'
import { BrandPage } from '#views/brand/show.tsx'
import type { Brand, BrandPlace } from './brand.ts'
import { contrast, isColour, LEAST_CONTRAST } from './contrast.ts'
import { readBrandForm } from './forms.ts'
import { keepLogo } from './picture-routes.tsx'
import { type BrandVersion, readBrand } from './read.ts'
import { findBrandFaults, saveBrand } from './save.ts'

const FRAME = 'brand preview'

export const brandDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const inUse = await readBrand(c.var.db)
    return show(c, { inUse, brand: inUse.brand, basedOn: inUse.version })
  })

  .post('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { file, act, basedOn, ...form } = (await readBrandForm(c)) ?? refuse()
    const { brand, faults } = await keepLogo<Brand, BrandPlace>(c, form.brand, file)
    const inUse = await readBrand(db)
    if (act === 'show' || faults.length > 0)
      return show(c, { inUse, brand, basedOn, faults, refused: faults.length > 0 })
    const saved = await saveBrand(db, { brand, base: basedOn, by, now: clock() })
    if (saved.ok) {
      flash(c, 'good', t.brand.saved)
      return c.redirect('/brand', 303)
    }
    if (saved.reason === 'faulty')
      return show(c, { inUse, brand, basedOn, faults: saved.faults, refused: true })
    c.status(409)
    return show(c, { inUse: saved.theirs, brand, basedOn: saved.theirs.version, clash: true })
  })

  .post('/preview', async (c) => {
    const { brand } = (await readBrandForm(c)) ?? refuse()
    return renderPart(c, <BrandSample {...sampleOf(c, brand)} />)
  })

  .get('/frame', async (c) => {
    const { db, config, clock, user: by } = c.var
    const brand = fromAddress<Brand>(c, FRAME, c.req.query('brand') ?? '')
    if (!brand) throw new HTTPException(404)
    const { defaultLocale: locale } = await readSettings(db)
    const which = { kind: 'invitation', locale } as const
    const { template } = await findTemplate(db, which)
    const query = { ...which, template, person: 'sample', by, baseUrl: config.baseUrl, now: clock() }
    const mail = await previewMail(db, { ...query, brand })
    if (!mail) throw new HTTPException(404)
    return mailFrame(c, mail.html, { scheme: 'light' })
  })

interface State {
  inUse: BrandVersion
  /** As it stands in the form. */
  brand: Brand
  basedOn: string
  faults?: LookFault<BrandPlace>[]
  clash?: boolean
  refused?: boolean
}

function show(c: Context<SignedIn>, { refused = false, ...state }: State) {
  const page = <BrandPage {...state} refused={refused} sample={sampleOf(c, state.brand)} />
  return c.render(page, { title: c.var.t.brand.title, nav: 'templates', refused })
}

/** What can't be drawn is said instead. */
function sampleOf(c: Context<SignedIn>, brand: Brand) {
  const { header, headerText, button, buttonText } = brand.colours
  const faults = findBrandFaults(brand)
  const ratio = (one: string, other: string) =>
    isColour(one) && isColour(other) ? contrast(one, other) : null
  const address = faults.some(({ fault }) => fault === 'not_a_colour') ? null : toAddress(c, FRAME, brand)
  return {
    frame: address && `/brand/frame?brand=${address}`,
    contrasts: { headerText: ratio(headerText, header), buttonText: ratio(buttonText, button) },
    colours: brand.colours,
    least: LEAST_CONTRAST,
  }
}

function refuse(): never {
  throw new HTTPException(422, { cause: 'unknown_field' })
}
