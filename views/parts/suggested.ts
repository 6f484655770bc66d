import { usePage } from '#views/page.ts'

/** Stands below an email that is filled in otherwise than it was typed: at which domain it was probably meant to be. */
export function useSuggested(suggestion: string | null) {
  const { sendings } = usePage().t
  return suggestion && sendings.suggested(suggestion.slice(suggestion.lastIndexOf('@') + 1))
}
