import { usePage } from '#views/page.ts'

/** What the server will check, said before anything is typed; the script says the same while typing. */
export function Rules({ minLength }: { minLength: number }) {
  const { rules, needs } = usePage().t.passwords
  const all = [
    ['length', rules.length(minLength)],
    ['common', rules.common],
    ['own', rules.own],
  ] as const
  return (
    <div class="field">
      <h2 class="label" id="rules-title">
        {needs}
      </h2>
      <ul class="rules" id="rules">
        {all.map(([rule, text]) => (
          <li key={rule} data-rule={rule}>
            <span>
              {text} <b data-said></b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Against {
  minLength: number
  /** What the password must not contain, as far as everybody may know it who sees the page. */
  own: string[]
}

/** For the form: what the script says while somebody types. */
export function useLiveRules({ minLength, own }: Against) {
  const { said } = usePage().t.passwords
  return {
    'data-password': '',
    'data-least': String(minLength),
    'data-own': own.join(' '),
    'data-done': said.done,
    'data-so-far': said.soFar('{n}'),
    'data-fine': said.fine,
    'data-not': said.not,
    'data-met': said.met('{met}', '{all}', '{strength}'),
  }
}
