import type { FormErrors } from '#src/http/forms.ts'
import type { Obstacle } from '#src/sendings/obstacle.ts'
import type { Chosen, SendingPlan } from '#src/sendings/plan.ts'
import type { UserDetail } from '#src/users/show.ts'
import type { TickedPerson } from '#src/users/ticked.ts'
import { usePage } from '#views/page.ts'
import { Fact, Facts } from '#views/parts/facts.tsx'
import { Form } from '#views/parts/form.tsx'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { QuestionDialogFrame, QuestionFrame } from '#views/parts/question-frame.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { listPath } from '#views/users/paths.ts'
import { Named } from './named.tsx'
import { ObstacleNote } from './obstacle.tsx'
import { NoteField, SendingOptions, TimeField, type TypedOptions } from './options.tsx'
import { hasChoice, SendButton } from './send-button.tsx'

/** What was typed and chosen when it was refused. */
export interface TypedConfirmation extends TypedOptions {
  who?: 'first' | 'all' | undefined
  despite_suppression?: 'yes' | undefined
}

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
      title={t.sendings.confirm.title(plan.first + plan.again)}
      lead={useChosen(props)}
      back={back}
      crumb={crumb}
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
      title={t.sendings.confirm.title(plan.first + plan.again)}
      lead={useChosen(props)}
      confirm={<SendButton form={FORM} {...props} />}
    >
      <Consequences {...props} />
    </QuestionDialogFrame>
  )
}

function useChosen({ plan, chosen }: Props) {
  const { confirm } = usePage().t.sendings
  return chosen.userIds?.length ? confirm.ticked(plan.chosen) : confirm.chosen(plan.chosen)
}

function Consequences({ plan, chosen, people, obstacle, longestNote, values, errors }: Props) {
  const { confirm } = usePage().t.sendings
  const number = useNumber()
  return (
    <>
      {obstacle && <ObstacleNote obstacle={obstacle} again={plan.again > 0} />}
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
      {plan.limit && <p class="muted">{confirm.limit(plan.limit.atOnce, plan.limit.today)}</p>}
      <Form id={FORM} action="/sendings" once class="stack" errors={errors}>
        <Whom chosen={chosen} />
        {values?.despite_suppression && <input type="hidden" name="despite_suppression" value="yes" />}
        {!chosen.userIds?.length && <Who plan={plan} chosen={values?.who} />}
        <SendingOptions open={errors !== undefined || isOne(chosen)}>
          <NoteField value={values?.note} longest={longestNote} />
          <When chosen={values?.when} />
          <TimeField value={values?.send_at} />
        </SendingOptions>
      </Form>
    </>
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
