import type { CapturedMail } from '#src/mailers/captured.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { ToList } from './captured-to-list.tsx'

export function UnreadableMail({ to, page }: Pick<CapturedMail, 'to'> & { page: number }) {
  const { t } = usePage()
  const isolate = useIsolate()
  return (
    <section aria-labelledby="subject">
      <div class="envelope">
        <ToList page={page} />
        <h2 id="subject">{t.mail.unreadable.title}</h2>
        <span class="muted">{t.mail.to(isolate(to))}</span>
      </div>
      <p class="pad muted">{t.mail.unreadable.text}</p>
    </section>
  )
}
