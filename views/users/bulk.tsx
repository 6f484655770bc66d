import type { UserQuery } from '#src/users/list.ts'
import { usePage } from '#views/page.ts'
import { Count } from '#views/parts/count.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { ListFields } from './list-fields.tsx'

/**
 * Appears by CSS as soon as somebody is ticked, with or without JavaScript. "Select all" is a real checkbox: with it the
 * server acts on the filter that is shown, not on the ticks of this page.
 */
export function BulkBar({ total, filter }: { total: number; filter: UserQuery }) {
  const { bulk, send } = usePage().t.users
  return (
    <section class="bulk" aria-label={bulk.label}>
      <output class="js-only">
        <Count count={0} say={bulk.count} />
      </output>
      <span class="no-js">{bulk.ticked}</span>
      <label>
        <input type="checkbox" class="everyone" name="everyone" value="matching" data-total={total} />
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
