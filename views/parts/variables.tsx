import { usePage } from '#views/page.ts'
import { Fact, Facts } from './facts.tsx'

/** What can be filled in: a press puts it where the caret was; without a script it stands here to be typed. */
export function Variables({ names }: { names: readonly string[] }) {
  const { t } = usePage()
  const { variable, variables, variablesHelp, variablesCopy } = t.templates
  return (
    <>
      <div class="inserts js-only">
        <span class="label" id="inserts">
          {variables}
        </span>
        <fieldset class="chips" aria-labelledby="inserts">
          {names.map((name) => (
            <button key={name} type="button" data-insert={`{{${name}}}`} title={variable[name]}>
              <bdi>{`{{${name}}}`}</bdi>
            </button>
          ))}
        </fieldset>
      </div>
      <details>
        <summary class="small">{variablesHelp}</summary>
        <p class="hint">{variablesCopy}</p>
        <Facts>
          {names.map((name) => (
            <Fact key={name} term={`{{${name}}}`}>
              {variable[name]}
            </Fact>
          ))}
        </Facts>
      </details>
    </>
  )
}
