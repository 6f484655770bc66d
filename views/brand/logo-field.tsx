import { usePage } from '#views/page.ts'
import { describedBy } from '#views/parts/under.tsx'
import { BelowLook, type LookFault } from './below-look.tsx'

interface Props {
  logo: string | null
  label: string
  faults: LookFault<unknown>[]
  autofocus: boolean
}

export function LogoField({ logo, label, faults, autofocus }: Props) {
  const { t } = usePage()
  const words = t.brand
  return (
    <>
      <input type="hidden" name="logo_now" value={logo ?? ''} />
      <div class="field">
        <label for="logo">
          {logo ? words.otherLogo : label} <span class="count">{t.words.optional}</span>
        </label>
        {logo && <img src={`/brand/${logo}`} alt={words.logoNow} height={64} />}
        <input
          id="logo"
          name="logo"
          type="file"
          accept="image/png,image/jpeg,image/gif"
          autofocus={autofocus || undefined}
          aria-invalid={faults.length > 0 ? 'true' : undefined}
          aria-describedby={describedBy('logo', words.logoHint, faults.length > 0)}
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
