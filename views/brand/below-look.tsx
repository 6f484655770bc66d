import type { BrandFault } from '#src/brand/brand.ts'
import type { ImageFault } from '#src/brand/save-image.ts'
import { usePage } from '#views/page.ts'
import { Under } from '#views/parts/under.tsx'
import { useNumber } from '#views/parts/when.tsx'

/** What keeps a look from being saved, or a picture from being taken. */
export type LookFault<Place> = Omit<BrandFault<Place>, 'fault'> & {
  fault: BrandFault<Place>['fault'] | ImageFault
}

export function BelowLook({
  name,
  hint,
  faults,
}: {
  name: string
  hint?: string | undefined
  faults: LookFault<unknown>[]
}) {
  const say = useLookFaultWords()
  return <Under name={name} hint={hint} wrong={faults.map(say)} />
}

function useLookFaultWords() {
  const { t } = usePage()
  const number = useNumber()
  return ({ fault, variable = '', ratio = 0, least = 0 }: LookFault<unknown>) => {
    if (fault === 'too_little_contrast') return t.brand.lowContrast(number(ratio), number(least))
    const said = t.templates.faults[fault]
    return typeof said === 'string' ? said : said(`{{${variable}}}`)
  }
}
