import { createContext, useContext } from 'hono/jsx'
import type { MailKind } from '#db/schema.ts'
import type { ImageFault } from '#src/brand/save-image.ts'
import type { Locale } from '#src/i18n/locales.ts'
import type { Focus } from '#src/templates/change-draft.ts'
import type { Block, Fault, Place } from '#src/templates/template.ts'

/** What keeps a text from being saved, or a picture from being taken. */
export type EditorFault = Omit<Fault, 'fault'> & { fault: Fault['fault'] | ImageFault }

/** What every field of the editor has to know about the text that it belongs to. */
export interface Draft {
  kind: MailKind
  locale: Locale
  /** Of the text, which may be another than that of the page. */
  dir: 'ltr' | 'rtl'
  blocks: Block[]
  faults: EditorFault[]
  focus: Focus | undefined
}

const DraftContext = createContext<Draft | null>(null)

export const DraftProvider = DraftContext.Provider

export function useDraft() {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('Fields of the editor stand inside a DraftProvider')
  return draft
}

export function editorPath({ kind, locale }: Pick<Draft, 'kind' | 'locale'>) {
  return `/templates/${kind}/${locale}`
}

/** What is wrong in one place, the first of the whole text among them having the focus. */
export function useFaultsAt(place: Place) {
  const { faults, focus } = useDraft()
  const here = faults.filter((fault) => samePlace(fault.place, place))
  return { here, first: !focus && faults[0] !== undefined && here.includes(faults[0]) }
}

function samePlace(one: Place, other: Place) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(place: Place) {
  return typeof place === 'string' ? place : Object.entries(place).sort()
}

/** Buttons that change the text without saving it: the form comes back whole, changed in that one thing. */
export function changing(draft: Pick<Draft, 'kind' | 'locale'>) {
  return {
    type: 'submit',
    name: 'do',
    'hx-post': editorPath(draft),
    'hx-target': '#editor',
    'hx-select': '#editor',
    'hx-swap': 'outerHTML',
    'hx-encoding': 'multipart/form-data',
  } as const
}
