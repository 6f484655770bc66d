import { usePage } from '#views/page.ts'
import { type Named, nameOf, useIsolate } from '#views/parts/names.tsx'
import { When } from '#views/parts/when.tsx'

export type Change = { at: string } & { [field in keyof Named]: string | null }

/** Who changed something here last, and when; the table `audit` has the values; no page shows them yet. */
export function LastChange({ change }: { change: Change | undefined }) {
  const { t } = usePage()
  const isolate = useIsolate()
  if (!change) return <span class="small muted">{t.settings.unchanged}</span>
  const { name, email, at } = change
  const by = email === null ? t.words.byItself : isolate(nameOf({ name: name ?? '', email }))
  return (
    <span class="small muted">
      {t.settings.lastChanged(by)} · <When at={at} />
    </span>
  )
}
