import { usePage } from '#views/page.ts'
import { Sentences } from '#views/parts/sentences.tsx'
import type { EditorFault } from './draft.ts'

export function describedBy(name: string, hint: string | undefined, faults: EditorFault[]) {
  return [hint && `${name}-hint`, faults.length > 0 && `${name}-error`].filter(Boolean).join(' ') || undefined
}

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
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="error" id={`${name}-error`}>
          <Sentences>{faults.map(say)}</Sentences>
        </p>
      )}
    </>
  )
}

/** What is wrong, in a sentence that names the variable. */
export function useFaultWords() {
  const { faults } = usePage().t.templates
  return ({ fault, variable = '' }: Pick<EditorFault, 'fault' | 'variable'>) => {
    const said = faults[fault]
    return typeof said === 'string' ? said : said(`{{${variable}}}`)
  }
}
