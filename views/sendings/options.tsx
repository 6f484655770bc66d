import type { Child } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Field } from '#views/parts/field.tsx'

export interface TypedOptions {
  note?: string | undefined
  send_at?: string | undefined
  when?: 'now' | 'at' | undefined
}

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
