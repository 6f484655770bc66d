import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { missing } from '#src/http/refuse.ts'
import { renderPart } from '#src/http/render.tsx'
import { openFromUrl } from '#src/http/travelling.ts'
import type { LookFault } from '#views/brand/below-look.tsx'
import { BrandSample } from '#views/brand/sample.tsx'
import { BrandPage } from '#views/brand/show.tsx'
import type { Brand, BrandPlace } from './brand.ts'
import { readBrandForm } from './forms.ts'
import { keepLogo } from './picture-routes.tsx'
import { type BrandVersion, readBrand } from './read.ts'
import { FRAME, sampleMail, sampleOf } from './sample-answers.ts'
import { saveBrand } from './save.ts'

export const brandDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const inUse = await readBrand(c.var.db)
    return show(c, { inUse, brand: inUse.brand, basedOn: inUse.version })
  })

  .post('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { file, act, basedOn, ...form } = await readBrandForm(c)
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
    const { brand } = await readBrandForm(c)
    return renderPart(c, <BrandSample {...sampleOf(c, brand)} />)
  })

  .get('/frame', async (c) => {
    const brand = openFromUrl<Brand>(c, FRAME, c.req.query('brand') ?? '')
    if (!brand) missing()
    return sampleMail(c, { brand })
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
