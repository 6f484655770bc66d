import { usePage } from '#views/page.ts'
import { useDates } from './dates.ts'

type Kind = 'ago' | 'day' | 'moment' | 'until'

/** A point in time as people say it; the full date is in the title. */
export function When({ at, as = 'ago' }: { at: string; as?: Kind }) {
  const dates = useDates()
  return (
    <time datetime={at} title={dates.full(at)}>
      {dates[as](at)}
    </time>
  )
}

/** A bare number in the reader's digits. */
export function useNumber() {
  const format = new Intl.NumberFormat(usePage().locale)
  return (n: number) => format.format(n)
}
