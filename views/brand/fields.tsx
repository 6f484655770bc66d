import type { BrandFault } from '#src/brand/brand.ts'
import type { ImageFault } from '#src/brand/save-image.ts'
import { usePage } from '#views/page.ts'
import { useNumber } from '#views/parts/when.tsx'

/** What keeps a look from being saved, or a picture from being taken. */
export type LookFault<Place> = Omit<BrandFault<Place>, 'fault'> & {
  fault: BrandFault<Place>['fault'] | ImageFault
}

interface Props {
  name: string
  label: string
  value: string
  faults: LookFault<unknown>[]
  hint?: string
  rows?: number
  colour?: boolean
  autofocus?: boolean
}

/** A field with what is wrong beside it. A colour can be picked as well as typed; the two follow each other. */
export function LookField({ name, label, value, faults, hint, rows, colour, autofocus }: Props) {
  const control = {
    ...{ id: name, name, autocomplete: 'off', autofocus: autofocus || undefined },
    'aria-invalid': faults.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': describedBy(name, hint, faults),
  }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {rows ? (
        <textarea {...control} rows={rows} dir="auto">
          {value}
        </textarea>
      ) : colour ? (
        <div class="with-button">
          <input {...control} type="text" value={value} dir="ltr" spellcheck={false} />
          <input class="js-only" type="color" value={value} data-colour={name} aria-label={label} />
        </div>
      ) : (
        <input {...control} type="text" value={value} dir="auto" />
      )}
      <BelowLook name={name} hint={hint} faults={faults} />
    </div>
  )
}

interface LogoProps {
  logo: string | null
  label: string
  faults: LookFault<unknown>[]
  autofocus: boolean
}

export function LogoField({ logo, label, faults, autofocus }: LogoProps) {
  const { brand: words } = usePage().t
  return (
    <>
      <input type="hidden" name="logo_now" value={logo ?? ''} />
      <div class="field">
        <label for="logo">{logo ? words.otherLogo : label}</label>
        {logo && <img src={`/brand/${logo}`} alt={words.logoNow} height={64} />}
        <input
          {...{ id: 'logo', name: 'logo', type: 'file', accept: 'image/png,image/jpeg,image/gif' }}
          autofocus={autofocus || undefined}
          aria-invalid={faults.length > 0 ? 'true' : undefined}
          aria-describedby={describedBy('logo', words.logoHint, faults)}
        />
        <BelowLook name="logo" hint={words.logoHint} faults={faults} />
        {logo && (
          <label class="check">
            <input type="checkbox" name="no_logo" />
            <span>{words.noLogo}</span>
          </label>
        )}
      </div>
    </>
  )
}

function BelowLook({
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
          {faults.map(say).join(' ')}
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

function describedBy(name: string, hint: string | undefined, faults: unknown[]) {
  return [hint && `${name}-hint`, faults.length > 0 && `${name}-error`].filter(Boolean).join(' ') || undefined
}
