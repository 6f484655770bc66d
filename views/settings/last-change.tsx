import { usePage } from '#views/page.ts'
import { type Named, nameOf } from '#views/parts/names.tsx'
import { When } from '#views/parts/when.tsx'

export type Change = { at: string } & { [field in keyof Named]: string | null }

/** Who changed something here last, and when; the history has the values. */
export function LastChange({ change }: { change: Change | undefined }) {
  const { t } = usePage()
  if (!change) return <span class="small muted">{t.settings.unchanged}</span>
  const { name, email, at } = change
  return (
    <span class="small muted">
      {t.settings.lastChanged}{' '}
      <bdi>{email === null ? t.words.byItself : nameOf({ name: name ?? '', email })}</bdi>
      {', '}
      <When at={at} />
    </span>
  )
}
