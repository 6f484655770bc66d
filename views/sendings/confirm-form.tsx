import type { FormErrors } from '#src/http/forms.ts'
import type { Chosen, SendingPlan } from '#src/sendings/plan.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { NoteField, SendingOptions, type TypedOptions } from './options.tsx'
import { hasChoice } from './send-button.tsx'
import { TimeField } from './time-field.tsx'

/** What was typed and chosen when it was refused. */
export interface TypedConfirmation extends TypedOptions {
  who?: 'first' | 'all' | undefined
  despite_suppression?: 'yes' | undefined
}

interface Props {
  id: string
  plan: SendingPlan
  chosen: Chosen
  longestNote: number
  values?: TypedConfirmation | undefined
  errors?: FormErrors | undefined
}

/** To whom of them, what goes with it, and when. */
export function ConfirmForm({ id, plan, chosen, longestNote, values, errors }: Props) {
  return (
    <Form id={id} action="/sendings" once class="stack" errors={errors}>
      <Whom chosen={chosen} />
      {values?.despite_suppression && <input type="hidden" name="despite_suppression" value="yes" />}
      {!chosen.userIds?.length && <Who plan={plan} chosen={values?.who} />}
      <SendingOptions open={errors !== undefined || isOne(chosen)}>
        <NoteField value={values?.note} longest={longestNote} />
        <When chosen={values?.when} />
        <TimeField value={values?.send_at} />
      </SendingOptions>
    </Form>
  )
}

/** Nobody comes here with one person but for a note, or for another time. */
function isOne({ userIds }: Chosen) {
  return userIds?.length === 1
}

function Whom({ chosen: { filter, userIds = [] } }: { chosen: Chosen }) {
  return (
    <>
      {userIds.map((id) => (
        <input key={id} type="hidden" name="user_ids" value={id} />
      ))}
      {userIds.length === 0 && <input type="hidden" name="everyone" value="matching" />}
      {Object.entries(filter).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** A choice that was made stays in sight, even if meanwhile there is nobody left whom it is for. */
function Who({ plan, chosen = 'all' }: { plan: SendingPlan; chosen?: 'first' | 'all' | undefined }) {
  const { confirm } = usePage().t.sendings
  if (!hasChoice(plan, chosen)) return <input type="hidden" name="who" value={chosen} />
  return (
    <fieldset class="choices">
      <legend>{confirm.who}</legend>
      <label>
        <input type="radio" name="who" value="all" checked={chosen === 'all'} />
        <span>{confirm.all(plan.first + plan.again)}</span>
        <span class="hint">{confirm.allHint(plan.again)}</span>
      </label>
      <label>
        <input type="radio" name="who" value="first" checked={chosen === 'first'} />
        <span>{confirm.first(plan.first)}</span>
        <span class="hint">{confirm.firstHint}</span>
      </label>
    </fieldset>
  )
}

function When({ chosen = 'now' }: { chosen?: 'now' | 'at' | undefined }) {
  const { options } = usePage().t.sendings
  return (
    <fieldset class="choices">
      <legend>{options.when}</legend>
      <label>
        <input type="radio" name="when" value="now" checked={chosen === 'now'} />
        <span>{options.now}</span>
      </label>
      <label>
        <input type="radio" name="when" value="at" checked={chosen === 'at'} />
        <span>{options.at}</span>
        <span class="hint">{options.atHint}</span>
      </label>
    </fieldset>
  )
}
