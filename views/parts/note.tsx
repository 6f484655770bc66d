import type { PropsWithChildren } from 'hono/jsx'
import type { IconName } from '#views/icons.ts'
import type { Tone } from '#views/page.ts'
import { Icon } from './icon.tsx'

const ICON: Record<Tone, IconName> = { good: 'circle-check', warn: 'triangle-alert', bad: 'circle-alert' }

type Props = PropsWithChildren<{ tone?: Tone; icon?: IconName; title: string; alert?: boolean }>

/** What is so, then what to do about it. `alert` is for what was just refused. */
export function Note({ tone, icon, title, alert, children }: Props) {
  return (
    <div class="note" data-tone={tone} role={alert ? 'alert' : undefined}>
      <Icon name={icon ?? (tone ? ICON[tone] : 'circle-alert')} />
      <div>
        <strong>{title}</strong>
        {children && <span>{children}</span>}
      </div>
    </div>
  )
}
