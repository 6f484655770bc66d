import type { ErrorKey } from '#src/i18n/messages.ts'
import type { OrganizationDetail } from '#src/organizations/list.ts'
import type { Underway } from '#src/users/underway.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { type Question, QuestionDialog, QuestionPage } from '#views/parts/question.tsx'

interface Props {
  organization: OrganizationDetail & Underway
  refused?: ErrorKey | undefined
}

export function DeactivationPage(props: Props) {
  return <QuestionPage {...useQuestion(props)} />
}

export function DeactivationDialog(props: Props) {
  return <QuestionDialog {...useQuestion(props)} />
}

function useQuestion({ organization: { id, name, people, active, underway }, refused }: Props): Question {
  const { t } = usePage()
  const { deactivation } = t.organizations
  const isolate = useIsolate()
  const back = `/organizations/${id}`
  return {
    title: deactivation.title(isolate(name)),
    parts: [deactivation.whom(people, active), deactivation.ends(underway), deactivation.kept],
    confirm: deactivation.confirm,
    action: `${back}/deactivation`,
    back,
    crumb: isolate(name),
    refused: refused && t.errors[refused],
  }
}
