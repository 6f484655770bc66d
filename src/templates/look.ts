import type { Look, MoreColours } from '#emails/letter.ts'
import type { Brand, Colours, OrganizationBrand } from '#src/brand/brand.ts'
import { SHIPPED_BRAND } from '#src/brand/brand.ts'
import { contrast, LEAST_CONTRAST } from '#src/brand/contrast.ts'
import type { Image } from '#src/brand/images.ts'

/** The grounds that a link may stand on, and what it is when the button's colour can't be read there. */
const [LIGHT, ON_LIGHT] = ['#ecf0ed', '#14201c']
const [DARK, ON_DARK] = ['#202826', '#e8efeb']
const SHIPPED_MORE: MoreColours = {
  link: SHIPPED_BRAND.colours.button,
  darkLink: '#62d0ae',
  darkButton: '#62d0ae',
  darkButtonText: '#05231a',
}
/** Bounds of a logo, in pixels. */
const LOGO = { width: 300, height: 64 }

interface Parts {
  portal: string
  baseUrl: string
  brand: Brand
  organizationBrand: OrganizationBrand
  /** The organization's, if there is one, else the portal's. */
  logo: Image | undefined
}

/** What mails are drawn with. An organization's own logo takes the place of the portal's. */
export function lookOf({ portal, baseUrl, brand, organizationBrand, logo }: Parts): Look {
  const images = `${baseUrl}/brand/`
  return {
    portal,
    logo: logo ? { address: images + logo.name, alt: portal, ...scaled(logo) } : null,
    colours: { ...brand.colours, ...moreColours(brand.colours) },
    footer: brand.footer,
    organizationText: organizationBrand.text,
    images,
  }
}

/** Half the size of a large picture is sharp on every screen; a small one is never made larger. */
function scaled({ width, height }: Image) {
  const scale = Math.min(LOGO.width / width, LOGO.height / height, 1)
  return { width: Math.max(Math.round(width * scale), 1), height: Math.max(Math.round(height * scale), 1) }
}

function moreColours({ button, buttonText }: Colours): MoreColours {
  const shipped = SHIPPED_BRAND.colours
  if (button === shipped.button && buttonText === shipped.buttonText) return SHIPPED_MORE
  const readable = (ground: string) => contrast(button, ground) >= LEAST_CONTRAST
  return {
    link: readable(LIGHT) ? button : ON_LIGHT,
    darkLink: readable(DARK) ? button : ON_DARK,
    darkButton: button,
    darkButtonText: buttonText,
  }
}
