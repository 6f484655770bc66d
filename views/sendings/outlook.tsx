import type { SendingDetail } from '#src/sendings/show.ts'
import { usePage } from '#views/page.ts'
import { Sentences } from '#views/parts/sentences.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { ForeseenPeople, useReason } from './foreseen.tsx'
import { Reasons } from './left-out.tsx'

type Outlook = NonNullable<SendingDetail['outlook']>

interface Props {
  outlook: Outlook
  /** Where all of them are named. */
  all: { text: string; href: string }
}

/** So many are read at a glance. */
const FEW = 10

/** Whom a sending for later would invite if it began as everything stands, and whom it would leave alone. */
export function WouldInvite({ sending }: { sending: SendingDetail }) {
  const { planned } = usePage().t.sendings
  const { id, standing, outlook, preparing } = sending
  if (standing !== 'scheduled') return null
  const all = { text: planned.all(preparing?.expected ?? 0), href: `/sendings/${id}/people` }
  if (outlook)
    return (
      <>
        <Invited {...{ outlook, all }} />
        <LeftAlone {...{ outlook, all }} />
      </>
    )
  return (
    <p>
      <Sentences>
        {planned.many}
        <a href={all.href}>{all.text}</a>
      </Sentences>
    </p>
  )
}

function Invited({ outlook: { invited, people }, all }: Props) {
  const { planned } = usePage().t.sendings
  const number = useNumber()
  const more = people.length < invited ? all : undefined
  if (invited === 0) return null
  if (invited > FEW)
    return (
      <details class="sheet">
        <summary>
          {planned.invited} <span class="count">{number(invited)}</span>
        </summary>
        <ForeseenPeople people={people} more={more} />
      </details>
    )
  return (
    <section class="sheet" aria-labelledby="would-invite">
      <header>
        <h2 id="would-invite">
          {planned.invited} <span class="count">{number(invited)}</span>
        </h2>
      </header>
      <ForeseenPeople people={people} more={more} />
    </section>
  )
}

function LeftAlone({ outlook: { leftOut, leftOutFor }, all }: Props) {
  const { t } = usePage()
  const number = useNumber()
  const reasonOf = useReason()
  const count = leftOutFor.reduce((sum, { people }) => sum + people, 0)
  const few = count <= FEW
  const more = leftOut.length < count ? all : undefined
  if (count === 0) return null
  return (
    <>
      <section class="sheet" aria-labelledby="would-leave">
        <header>
          <h2 id="would-leave">
            {t.sendings.planned.leftOut} <span class="count">{number(count)}</span>
          </h2>
        </header>
        {few ? (
          <ForeseenPeople people={leftOut} more={more} />
        ) : (
          <Reasons counts={leftOutFor.map(({ reason, people }) => ({ reason: reasonOf(reason), people }))} />
        )}
      </section>
      {!few && (
        <details class="sheet">
          <summary>{t.sendings.leftOutNames}</summary>
          <ForeseenPeople people={leftOut} more={more} />
        </details>
      )}
    </>
  )
}
