import { usePage } from '#views/page.ts'
import { Under } from '#views/parts/under.tsx'
import type { EditorFault } from './draft.ts'

export function BelowField({
  name,
  hint,
  faults,
}: {
  name: string
  hint?: string | undefined
  faults: EditorFault[]
}) {
  const say = useFaultWords()
  return <Under name={name} hint={hint} wrong={faults.map(say)} />
}

/** What is wrong, in a sentence that names the variable. */
export function useFaultWords() {
  const { faults } = usePage().t.templates
  return ({ fault, variable = '' }: Pick<EditorFault, 'fault' | 'variable'>) => {
    const said = faults[fault]
    return typeof said === 'string' ? said : said(`{{${variable}}}`)
  }
}
