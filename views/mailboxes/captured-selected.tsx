import type { CapturedMail } from '#src/mailers/captured.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Tabs } from '#views/parts/tabs.tsx'
import { mailPath } from './captured-paths.ts'
import { ToList } from './captured-to-list.tsx'

/** The one that works once; no mail has two. */
const LINK = /https?:\/\/[^\s<>"]+\/(?:invite|recovery|confirm-email|register)\/[\w-]+/
/** No scripts and no forms inside; links may open beside, outside the sandbox. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox'

export function SelectedMail({ mail, page }: { mail: CapturedMail; page: number }) {
  const { t, path } = usePage()
  const isolate = useIsolate()
  const asText = new URLSearchParams(path.split('?')[1]).get('as') === 'text'
  const link = LINK.exec(mail.text)?.[0]
  const { id } = mail
  return (
    <section aria-labelledby="subject">
      <div class="envelope">
        <ToList page={page} />
        <h2 id="subject" dir="auto">
          {mail.subject}
        </h2>
        <span class="muted">{t.mail.to(isolate(mail.to))}</span>
        <div class="row apart">
          <Tabs
            label={t.mail.showAs}
            tabs={[
              { text: t.mail.asMail, href: mailPath({ id, page }), current: !asText },
              { text: t.mail.asText, href: mailPath({ id, page, as: 'text' }), current: asText },
            ]}
          />
          {link && (
            <a class="button compact" href={link} target="_blank" rel="noopener noreferrer">
              {t.mail.link}
            </a>
          )}
        </div>
      </div>
      {asText ? (
        <div class="preview" data-view="text">
          <pre dir="auto" tabindex={0}>
            {mail.text}
          </pre>
        </div>
      ) : (
        <div class="preview">
          <iframe title={t.mail.frame} src={`/mail/${id}/body`} sandbox={SANDBOX}></iframe>
        </div>
      )}
    </section>
  )
}
