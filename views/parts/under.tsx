import type { Child } from 'hono/jsx'
import { Sentences } from './sentences.tsx'

interface Props {
  /** The id of the control. */
  name: string
  hint?: Child
  /** What is wrong with it, in sentences. */
  wrong: Child[]
}

/** What stands under a control: help, and what is wrong with it. */
export function Under({ name, hint, wrong }: Props) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {wrong.length > 0 && (
        <p class="error" id={`${name}-error`}>
          <Sentences>{wrong}</Sentences>
        </p>
      )}
    </>
  )
}

/** Ties the control to what stands under it, for those who can't see them side by side. */
export function describedBy(name: string, hint: Child, isWrong: boolean) {
  return [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean).join(' ') || undefined
}
