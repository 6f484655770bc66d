import { addDays, iso } from '#src/clock.ts'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { instantOf, wallTime } from '#src/zone.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Below } from '#views/parts/field.tsx'
import { useFieldError } from '#views/parts/form.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { describedBy } from '#views/parts/under.tsx'

/** A good hour of the next day, to begin with. */
const HOUR = '09:00'
const READ = 'send_at-read'
const READING = '/sendings/new/time'

const LIVE = {
  'hx-trigger': 'change',
  'hx-target': `#${READ}`,
  'hx-swap': 'innerHTML',
  'hx-sync': 'this:replace',
}

/**
 * Behind the choice of when, and out of sight until a time is what was chosen. Its zone stands beside it and comes along. `at` is the time
 * to begin with, where there is one already.
 */
export function TimeField({ value, at }: { value: string | undefined; at?: string }) {
  const { t, now, timeZone } = usePage()
  const isolate = useIsolate()
  const { error, first } = useFieldError('send_at')
  const { time, timeHint } = t.sendings.options
  const skipped = useSkipped(error, value)
  const tomorrow = `${wallTime(addDays(now, 1), timeZone).slice(0, 10)}T${HOUR}`
  const shown = value ?? (at ? wallTime(new Date(at), timeZone) : tomorrow)
  // Of two times that the clocks show alike it may stand for the second.
  const stands = at && shown === wallTime(new Date(at), timeZone) ? new Date(at) : undefined
  const read = error ? undefined : (stands ?? instantOf(shown, timeZone))
  return (
    <div class="field at-a-time">
      <label for="send_at">{time(isolate(timeZone.replaceAll('_', ' ')))}</label>
      <input
        type="datetime-local"
        id="send_at"
        name="send_at"
        value={shown}
        min={wallTime(now, timeZone)}
        autofocus={first || undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy('send_at', timeHint, error !== undefined)}
        hx-get={at ? `${READING}?stands=${at}` : READING}
        {...LIVE}
      />
      <input type="hidden" name="zone" value={timeZone} />
      <p class="small js-only" id={READ} role="status">
        {read && <TimeRead typed={shown} read={read} />}
      </p>
      <Below name="send_at" hint={timeHint} said={skipped} />
    </div>
  )
}

interface TimeReadProps {
  typed: string
  /** What it means, or why nothing is meant by it. */
  read: Date | ErrorKey
}

/** With its zone: of two times that the clocks show alike it is told which one is meant. */
export function TimeRead({ typed, read }: TimeReadProps) {
  const { t } = usePage()
  const dates = useDates()
  const error = typeof read === 'string' ? read : undefined
  const skipped = useSkipped(error, typed)
  if (typeof read !== 'string') return <>{dates.full(iso(read))}</>
  return <>{skipped[read] ?? t.errors[read]}</>
}

/** What is told of a time that the clocks never show, with the next one that they do. */
function useSkipped(error: ErrorKey | undefined, typed = ''): Partial<Record<ErrorKey, string>> {
  const { t, timeZone } = usePage()
  const dates = useDates()
  const next = error === 'time_skipped' && instantOf(typed, timeZone)
  return next ? { time_skipped: t.sendings.options.skipped(dates.until(iso(next))) } : {}
}
