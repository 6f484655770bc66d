import type { TickedPerson } from '#src/users/ticked.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'

/** Nobody reads more of them in one sentence. */
const MOST_NAMES = 10

/** Who was ticked, on whatever page of the list. Without a name only the whole address tells one from another. */
export function Named({ people }: { people: TickedPerson[] }) {
  const { t, locale } = usePage()
  const isolate = useIsolate()
  const names = people.slice(0, MOST_NAMES).map((person) => isolate(person.name || person.email))
  const others = people.length - names.length
  const list = others > 0 ? [...names, t.sendings.confirm.others(others)] : names
  return <p>{new Intl.ListFormat(locale).format(list)}</p>
}
