import type { ChosenPage } from '#src/sendings/chosen.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Pager } from '#views/parts/pager.tsx'
import { ForeseenPeople } from './foreseen.tsx'

type Props = ChosenPage & { id: string; page: number }

/** Everybody chosen for a sending that has yet to begin, and what would become of each if it began now. */
export function ChosenPeoplePage({ id, people, total, page, more }: Props) {
  const { t } = usePage()
  const pathOf = (page: number) => `/sendings/${id}/people?page=${page}`
  return (
    <>
      <Head
        title={t.sendings.planned.all(total)}
        lead={t.sendings.planned.asOfNow}
        crumb={[t.sendings.standing.scheduled, `/sendings/${id}`]}
      />
      <div class="sheet">
        <ForeseenPeople people={people} />
      </div>
      <Pager
        text={t.users.shown(people.length, total)}
        newer={page > 1 ? pathOf(page - 1) : null}
        older={more ? pathOf(page + 1) : null}
      />
    </>
  )
}
