import type { ErrorKey } from '#src/i18n/messages.ts'
import type { UserDetail } from '#src/users/show.ts'
import { usePage } from '#views/page.ts'
import { nameOf, useIsolate } from '#views/parts/names.tsx'
import { type Question, QuestionDialog, QuestionPage } from '#views/parts/question.tsx'

interface Props {
  what: 'deactivation' | 'revocation'
  person: UserDetail
  refused?: ErrorKey | undefined
}

export function StandingPage(props: Props) {
  return <QuestionPage {...useQuestion(props)} />
}

export function StandingDialog(props: Props) {
  return <QuestionDialog {...useQuestion(props)} />
}

function useQuestion({ what, person, refused }: Props): Question {
  const { t } = usePage()
  const isolate = useIsolate()
  const name = isolate(nameOf(person))
  const { title, parts, confirm } = t.users[what]
  const back = `/users/${person.id}`
  const why = refused && t.errors[refused]
  return { title: title(name), parts, confirm, action: `${back}/${what}`, back, crumb: name, refused: why }
}
