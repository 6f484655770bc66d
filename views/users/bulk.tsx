import type { UserQuery } from '#src/users/list.ts'
import { usePage } from '#views/page.ts'
import { Count } from '#views/parts/count.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { ListFields } from './list-fields.tsx'
import { listPath } from './paths.ts'

interface Props {
  total: number
  filter: UserQuery
  /** The ids of those who are ticked and not on this page. */
  elsewhere: string[]
}

const BAR = 'selected'

/** From a box that is ticked: the bar is far behind the last row. It is there only then, and seen when it has the focus. */
export function ToBar() {
  return (
    <a class="button compact visually-hidden" href={`#${BAR}`}>
      {usePage().t.users.bulk.goOn}
    </a>
  )
}

/**
 * Appears by CSS as soon as somebody is ticked, with or without JavaScript. "Select all" is a real checkbox: with it the
 * server acts on the filter that is shown, not on the ticks. Who is ticked on another page travels in a field.
 */
export function BulkBar({ total, filter, elsewhere }: Props) {
  const { bulk, send } = usePage().t.users
  return (
    <section class="bulk" id={BAR} aria-label={bulk.label} tabindex={-1}>
      <output class="js-only">
        <Count count={0} say={bulk.count} /> <Count count={0} say={bulk.elsewhere} elsewhere />
      </output>
      <span class="no-js">
        {bulk.ticked} {elsewhere.length > 0 && bulk.elsewhere(elsewhere.length)}
      </span>
      <input type="hidden" class="elsewhere" name="elsewhere" value={elsewhere.join(' ')} />
      <label>
        <input
          type="checkbox"
          class="everyone"
          name="everyone"
          value="matching"
          data-total={total}
          data-filter={listPath({ ...filter, sort: 'activity' })}
        />
        {bulk.everyone(total)}
      </label>
      <ListFields filter={filter} />
      <div class="actions">
        <button type="submit" class="primary">
          <Icon name="send" /> {send}
        </button>
        <button type="reset" class="plain quiet js-only">
          {bulk.clear}
        </button>
      </div>
    </section>
  )
}
