import type { SendingPlan } from '#src/sendings/plan.ts'
import type { UserFilter } from '#src/users/filter.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface Props {
  plan: SendingPlan
  filter: UserFilter
}

const FORM = 'confirm-sending'

/** Before anything is sent to everybody who matches: who gets what, and who is left alone and why. */
export function ConfirmPage({ plan, filter }: Props) {
  const { t } = usePage()
  return (
    <div class="stack">
      <Head
        title={t.sendings.confirm.title(plan.first + plan.again)}
        lead={t.sendings.confirm.chosen(plan.chosen)}
        crumb={[t.users.title, '/users']}
      />
      <div class="sheet pad">
        <Consequences plan={plan} filter={filter} />
        <div class="actions end">
          <a class="button plain quiet" href="/users">
            {t.words.cancel}
          </a>
          <Send plan={plan} />
        </div>
      </div>
    </div>
  )
}

/** The same over the list. Cancel has the focus; closing gives it back to the button that asked. */
export function ConfirmDialog({ plan, filter }: Props) {
  const { t } = usePage()
  return (
    <dialog aria-labelledby="confirm-title" data-open>
      <div class="confirm">
        <h2 id="confirm-title">{t.sendings.confirm.title(plan.first + plan.again)}</h2>
        <p class="muted">{t.sendings.confirm.chosen(plan.chosen)}</p>
        <Consequences plan={plan} filter={filter} />
        <div class="actions end">
          <form method="dialog">
            <button type="submit" class="plain quiet" autofocus>
              {t.words.cancel}
            </button>
          </form>
          <Send plan={plan} />
        </div>
      </div>
    </dialog>
  )
}

function Consequences({ plan, filter }: Props) {
  const { confirm } = usePage().t.sendings
  const number = useNumber()
  return (
    <>
      <Facts>
        {(['first', 'again', 'active', 'deactivated'] as const).map((part) => (
          <Fact key={part} term={number(plan[part])}>
            {confirm.parts[part](plan[part])}
          </Fact>
        ))}
      </Facts>
      <Form id={FORM} action="/sendings" class="stack">
        <input type="hidden" name="everyone" value="matching" />
        {Object.entries(filter).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {plan.first > 0 && plan.again > 0 ? (
          <Who plan={plan} />
        ) : (
          <input type="hidden" name="who" value="all" />
        )}
      </Form>
    </>
  )
}

function Who({ plan }: { plan: SendingPlan }) {
  const { confirm } = usePage().t.sendings
  return (
    <fieldset class="choices">
      <legend>{confirm.who}</legend>
      <label>
        <input type="radio" name="who" value="all" checked />
        <span>{confirm.all(plan.first + plan.again)}</span>
        <span class="hint">{confirm.allHint(plan.again)}</span>
      </label>
      <label>
        <input type="radio" name="who" value="first" />
        <span>{confirm.first(plan.first)}</span>
        <span class="hint">{confirm.firstHint}</span>
      </label>
    </fieldset>
  )
}

function Send({ plan }: { plan: SendingPlan }) {
  const { t } = usePage()
  if (plan.first + plan.again === 0) return null
  return (
    <button type="submit" form={FORM} class="primary">
      <Icon name="send" /> {t.users.send}
    </button>
  )
}
