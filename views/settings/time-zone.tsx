import { UTC, ZONES } from '#src/zone.ts'
import { usePage } from '#views/page.ts'
import { Below } from '#views/parts/field.tsx'
import { useFieldError } from '#views/parts/form.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { describedBy } from '#views/parts/under.tsx'

/** The first parts of the names, as codes that every language has a word for. */
const PLACES: Record<string, string> = {
  Africa: '002',
  America: '019',
  Antarctica: 'AQ',
  Arctic: '150',
  Asia: '142',
  Australia: 'AU',
  Europe: '150',
  Pacific: '009',
}
const WORLD = '001'

/** Four hundred and more, so they are grouped, and found by the first letters of a city. */
export function TimeZoneField({ value }: { value: string | undefined }) {
  const { t, now } = usePage()
  const { portal } = t.settings
  const isolate = useIsolate()
  const { error, first } = useFieldError('time_zone')
  return (
    <div class="field">
      <label for="time_zone">{portal.timeZone}</label>
      <select
        id="time_zone"
        name="time_zone"
        autofocus={first || undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy('time_zone', portal.timeZoneHint, error !== undefined)}
      >
        <option value={UTC} selected={value === UTC}>
          {UTC}
        </option>
        {useGroups().map(([place, zones]) => (
          <optgroup key={place} label={place}>
            {zones.map((zone) => (
              <option key={zone} value={zone} selected={zone === value} dir="auto">
                {isolate(`${cityOf(zone)} (${offsetOf(zone, now)})`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Below name="time_zone" hint={portal.timeZoneHint} />
    </div>
  )
}

/** By continents and oceans, all in the order of their names. */
function useGroups() {
  const { t, locale } = usePage()
  const { atlantic, indian } = t.settings.portal
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const oceans: Record<string, string> = { Atlantic: atlantic, Indian: indian }
  const placeOf = (zone: string) => {
    const [place = ''] = zone.split('/')
    return oceans[place] ?? names.of(PLACES[place] ?? WORLD) ?? place
  }
  const somewhere = ZONES.filter((zone) => zone !== UTC).sort((a, b) => cityOf(a).localeCompare(cityOf(b)))
  return [...Map.groupBy(somewhere, placeOf)].sort(([a], [b]) => a.localeCompare(b, locale))
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires, Argentina`. */
function cityOf(zone: string) {
  const [, ...places] = zone.split('/')
  return places.reverse().join(', ').replaceAll('_', ' ')
}

/** Not kept: so many of these formatters take up a dozen megabytes. */
function offsetOf(timeZone: string, now: Date) {
  const written = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const offset = written.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return offset === 'GMT' ? 'UTC+00:00' : offset.replace('GMT', 'UTC')
}
