import type { Page } from '#test/support/page.ts'
import type { Portal } from '#test/support/portal.ts'

/** What pressing the button would send, for sending something else. */
export function fieldsOf(page: Page) {
  const inputs = page.dom.querySelectorAll('main form input, main form select')
  return Object.fromEntries(
    inputs.map((input) => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? input.querySelector('option[selected]')?.getAttribute('value') ?? '',
    ]),
  )
}

/** Every change of a setting, as the audit has it. */
export async function history({ db }: Portal) {
  const lines = await db
    .selectFrom('audit')
    .select(['actor_id', 'subject_id', 'particulars'])
    .where('action', '=', 'setting.changed')
    .orderBy('id')
    .execute()
  return lines.map(({ actor_id, subject_id, particulars }) => ({
    by: actor_id,
    key: subject_id,
    ...JSON.parse(particulars),
  }))
}
