import type { Pause } from '#src/http/allow.ts'
import type { UserDetail } from '#src/users/show.ts'
import { usePage } from '#views/page.ts'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { type Question, QuestionDialog, QuestionPage } from '#views/parts/question.tsx'
import { SuppressionBanner } from './banner.tsx'

interface Props {
  person: UserDetail
  /** Until the next one can be sent, after so many in a short time. */
  pause?: Pause | undefined
}

export function SendLinkPage(props: Props) {
  return <QuestionPage {...useQuestion(props)} />
}

export function SendLinkDialog(props: Props) {
  return <QuestionDialog {...useQuestion(props)} />
}

function useQuestion({ person, pause }: Props): Question {
  const { recovery, sendAnyway } = usePage().t.users
  const isolate = useIsolate()
  const name = isolate(nameOf(person))
  const back = `/users/${person.id}`
  const refused = pause && pause !== 'for_good' ? recovery.limited(pause.minutes) : undefined
  const question = {
    title: recovery.title(name),
    parts: [recovery.to(isolate(person.email)), ...recovery.parts],
    confirm: recovery.confirm,
    action: `${back}/recovery`,
    look: 'primary' as const,
    ...{ back, crumb: name, refused },
  }
  if (!person.suppression) return question
  const fields = <input type="hidden" name="despite_suppression" value="yes" />
  return { ...question, more: <SuppressionBanner person={person} />, fields, confirm: sendAnyway }
}
