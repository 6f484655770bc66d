import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Below, Field } from '#views/parts/field.tsx'
import { useFieldError } from '#views/parts/form.tsx'
import { describedBy } from '#views/parts/under.tsx'

export interface TypedOptions {
  note?: string | undefined
  send_at?: string | undefined
  when?: 'now' | 'at' | undefined
}

const DAY = 86_400_000
/** A good hour of the next day, to begin with. */
const HOUR = '09:00'
/** What a moment looks like in the field: its first letters, in UTC. */
const MINUTES = 16

/** What may go with a sending, out of the way until somebody wants it. */
export function SendingOptions({ open, children }: { open: boolean; children: Child }) {
  const { t } = usePage()
  return (
    <details open={open}>
      <summary>{t.sendings.options.more}</summary>
      <div class="stack">{children}</div>
    </details>
  )
}

export function NoteField({ value, longest }: { value: string | undefined; longest: number }) {
  const { options } = usePage().t.sendings
  return (
    <Field
      name="note"
      label={options.note}
      value={value}
      rows={4}
      maxlength={longest}
      optional
      hint={options.noteHint}
    />
  )
}

/**
 * Behind the choice of when, and out of sight until a time is what was chosen. Its zone stands beside it: nobody's own is known here.
 * `at` is the time to begin with, where there is one already.
 */
export function TimeField({ value, at }: { value: string | undefined; at?: string }) {
  const { t, now } = usePage()
  const { error, first } = useFieldError('send_at')
  const { time, timeHint } = t.sendings.options
  const tomorrow = `${new Date(now.getTime() + DAY).toISOString().slice(0, 10)}T${HOUR}`
  const present = at?.slice(0, MINUTES)
  return (
    <div class="field at-a-time">
      <label for="send_at">{time}</label>
      <input
        type="datetime-local"
        id="send_at"
        name="send_at"
        value={value ?? present ?? tomorrow}
        min={now.toISOString().slice(0, MINUTES)}
        autofocus={first || undefined}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy('send_at', timeHint, error !== undefined)}
      />
      <Below name="send_at" hint={timeHint} />
    </div>
  )
}
