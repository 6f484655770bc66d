import type { BrandFault } from '#src/brand/brand.ts'
import type { ImageFault } from '#src/brand/save-image.ts'
import { usePage } from '#views/page.ts'
import { Sentences } from '#views/parts/sentences.tsx'
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
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="error" id={`${name}-error`}>
          <Sentences>{faults.map(say)}</Sentences>
        </p>
      )}
    </>
  )
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

export function describedBy(name: string, hint: string | undefined, faults: unknown[]) {
  return [hint && `${name}-hint`, faults.length > 0 && `${name}-error`].filter(Boolean).join(' ') || undefined
}
