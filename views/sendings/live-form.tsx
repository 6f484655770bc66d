import type { PropsWithChildren } from 'hono/jsx'
import { usePage } from '#views/page.ts'

type Props = PropsWithChildren<{ action: string; class?: string; novalidate?: boolean }>

/** Its answer takes the place of what changes on the page of a sending. Without a script it is a form like any other. */
export function LiveForm({ action, class: style, novalidate, children }: Props) {
  const { formToken } = usePage()
  const inPlace = {
    'hx-post': action,
    'hx-target': '#progress',
    'hx-swap': 'outerMorph',
    'hx-disable': 'find button',
  }
  return (
    <form method="post" action={action} class={style} novalidate={novalidate} {...inPlace}>
      {formToken && <input type="hidden" name="form_token" value={formToken} />}
      {children}
    </form>
  )
}
