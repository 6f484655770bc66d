import type { PropsWithChildren } from 'hono/jsx'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { type Named, nameOf, useIsolate } from '#views/parts/names.tsx'

type Person = Named & { userId: string }

/** An earlier mail to them did not arrive, so it takes a word from whoever knows better. The button may stand elsewhere. */
export function AnywayForm({ person: { userId }, children }: PropsWithChildren<{ person: Person }>) {
  return (
    <Form id={idOf(userId)} action="/sendings" once class={children ? 'actions' : 'visually-hidden'} swap>
      <input type="hidden" name="user_ids" value={userId} />
      <input type="hidden" name="despite_suppression" value="yes" />
      {children}
    </Form>
  )
}

export function AnywayButton({ person, style = 'compact' }: { person: Person; style?: string }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const label = t.sendings.anywayTo(isolate(nameOf(person)))
  return (
    <button type="submit" form={idOf(person.userId)} class={style} aria-label={label}>
      {t.sendings.anyway}
    </button>
  )
}

function idOf(userId: string) {
  return `anyway-${userId}`
}
