import type { FormErrors } from '#src/http/forms.ts'
import type { Messages } from '#src/i18n/messages.ts'
import type { Obstacle } from '#src/sendings/obstacle.ts'
import type { Chosen, SendingPlan } from '#src/sendings/plan.ts'
import type { UserDetail } from '#src/users/show.ts'
import type { TickedPerson } from '#src/users/ticked.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { QuestionDialogFrame, QuestionFrame } from '#views/parts/question-frame.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { listPath } from '#views/users/paths.ts'
import { ConfirmForm, type TypedConfirmation } from './confirm-form.tsx'
import { Named } from './named.tsx'
import { ObstacleNote } from './obstacle.tsx'
import { SendButton } from './send-button.tsx'

interface Props {
  plan: SendingPlan
  chosen: Chosen
  /** Those of them who were ticked one by one. */
  people: TickedPerson[]
  obstacle: Obstacle | null
  longestNote: number
  values?: TypedConfirmation | undefined
  errors?: FormErrors | undefined
}

const FORM = 'confirm-sending'
/** They add up to the people chosen; those that nobody is among are left out. */
const PARTS = ['first', 'again', 'active', 'deactivated', 'suppressed'] as const

/** Before anything is sent: who gets what, and who is left alone and why. Back leads to the `person` chosen, else the list. */
export function ConfirmPage({ person, ...props }: Props & { person: UserDetail | undefined }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { plan, chosen, errors } = props
  const [crumb, back] = person
    ? [isolate(nameOf(person)), `/users/${person.id}`]
    : [t.users.title, listPath(chosen.filter)]
  return (
    <QuestionFrame
      title={confirmTitle(t, plan)}
      lead={useChosen(props)}
      back={back}
      crumb={crumb}
      keep={useKeep(plan)}
      confirm={<SendButton form={FORM} {...props} />}
      refused={errors !== undefined}
    >
      <Consequences {...props} />
    </QuestionFrame>
  )
}

/** The same over the list. */
export function ConfirmDialog(props: Props) {
  const { t } = usePage()
  const { plan } = props
  return (
    <QuestionDialogFrame
      title={confirmTitle(t, plan)}
      lead={useChosen(props)}
      keep={useKeep(plan)}
      confirm={<SendButton form={FORM} {...props} />}
    >
      <Consequences {...props} />
    </QuestionDialogFrame>
  )
}

/** Where nobody can be invited there is nothing to ask. */
export function confirmTitle({ sendings: { confirm } }: Messages, plan: SendingPlan) {
  return isFor(plan) > 0 ? confirm.title(isFor(plan)) : confirm.nobody
}

function useKeep(plan: SendingPlan) {
  const { preview } = usePage().t
  return isFor(plan) > 0 ? undefined : preview.back
}

function isFor({ first, again }: SendingPlan) {
  return first + again
}

function useChosen({ plan, chosen }: Props) {
  const { confirm } = usePage().t.sendings
  if (isFor(plan) === 0) return null
  return chosen.userIds?.length ? confirm.ticked(plan.chosen) : confirm.chosen(plan.chosen)
}

/** Nothing goes with a sending to nobody, so only why there is nobody is said then. */
function Consequences(props: Props) {
  const { plan, people, obstacle } = props
  const { confirm } = usePage().t.sendings
  const number = useNumber()
  const some = isFor(plan) > 0
  return (
    <>
      {some && obstacle && <ObstacleNote obstacle={obstacle} again={plan.again > 0} />}
      {people.length > 0 && <Named people={people} />}
      <Facts counts>
        {PARTS.filter((part) => plan[part] > 0).map((part) => (
          <Fact key={part} term={number(plan[part])}>
            <Sentences>
              {confirm.parts[part](plan[part])}
              {part === 'suppressed' && plan.toCorrect && (
                <a href={listPath(plan.toCorrect)}>{confirm.correctFirst}</a>
              )}
            </Sentences>
          </Fact>
        ))}
      </Facts>
      {some && plan.limit && <p class="muted">{confirm.limit(plan.limit.atOnce, plan.limit.today)}</p>}
      {some && <ConfirmForm id={FORM} {...props} />}
    </>
  )
}
