import { LOCALES } from '#src/i18n/locales.ts'
import type { Messages } from '#src/i18n/messages.ts'
import type { Which } from '#src/templates/find.ts'
import type { Version } from '#src/templates/template.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { useIsolate } from '#views/parts/names.tsx'

/** `Invitation, Deutsch`. */
export function nameOf({ templates: { kinds, inLanguage } }: Messages, { kind, locale }: Which) {
  return inLanguage(kinds[kind], LOCALES[locale])
}

export function useTemplateName() {
  const { t } = usePage()
  return (which: Which) => nameOf(t, which)
}

/** Which version is in use, since when and by whom. */
export function useStanding() {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  return ({ nth, isBuiltIn, at, by }: Version) => {
    if (!at) return t.templates.builtInLead
    const said = [nth, dates.ago(at), by ? isolate(by.name) : t.words.byItself] as const
    return isBuiltIn ? t.templates.resetLead(...said) : t.templates.savedLead(...said)
  }
}

export function useVersionName() {
  const { versions } = usePage().t.templates
  return ({ nth }: Pick<VersionLine, 'nth'>) => (nth === 0 ? versions.builtIn : versions.nth(nth))
}
