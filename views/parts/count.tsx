import { usePage } from '#views/page.ts'

/** Enough to meet every plural category of every language. */
const SAMPLES = 120

interface Props {
  count: number
  say: (n: number) => string
  /** Of those who are not on the page. */
  elsewhere?: boolean
}

/** A sentence about how many boxes are ticked; the script keeps it true while people tick. */
export function Count({ count, say, elsewhere }: Props) {
  return (
    <span data-count={elsewhere ? 'elsewhere' : ''} data-forms={JSON.stringify(useForms(say))}>
      {say(count)}
    </span>
  )
}

/** The sentence once per plural category, with `{n}` for the number. */
function useForms(say: (n: number) => string) {
  const { locale } = usePage()
  const rules = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {}
  for (let n = 0; n < SAMPLES; n++) forms[rules.select(n)] ??= say(n).replace(number.format(n), '{n}')
  return forms
}
