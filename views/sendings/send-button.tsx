import type { Chosen, SendingPlan } from '#src/sendings/plan.ts'
import { usePage } from '#views/page.ts'
import { Icon } from '#views/parts/icon.tsx'
import type { TypedConfirmation } from './confirm-form.tsx'

interface Props {
  form: string
  plan: SendingPlan
  chosen: Chosen
  values?: TypedConfirmation | undefined
}

/** The button has words for every choice that there is, of whom and of when, and shows those of the choice. */
export function SendButton({ form, plan, chosen, values }: Props) {
  const all = plan.first + plan.again
  if (all === 0) return null
  const choice = !chosen.userIds?.length && hasChoice(plan, values?.who)
  return (
    <button type="submit" form={form} class="primary">
      <Icon name="send" />{' '}
      {choice ? (
        <>
          <span data-who="all">
            <Does people={all} />
          </span>{' '}
          <span data-who="first">
            <Does people={plan.first} />
          </span>
        </>
      ) : (
        <Does people={values?.who === 'first' ? plan.first : all} />
      )}
    </button>
  )
}

function Does({ people }: { people: number }) {
  const { send, schedule } = usePage().t.sendings.confirm
  return (
    <>
      <span data-when="now">{send(people)}</span> <span data-when="at">{schedule(people)}</span>
    </>
  )
}

/** Whether some of them were invited before and others were not. */
export function hasChoice(plan: SendingPlan, who: TypedConfirmation['who']) {
  return plan.again > 0 && (plan.first > 0 || who === 'first')
}
