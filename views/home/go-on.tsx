import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'

/** For users of a portal that is at an address of its own: on the way there. */
export function GoOnPage({ address }: { address: string }) {
  const { t, portalName } = usePage()
  const isolate = useIsolate()
  return (
    <div class="narrow">
      <Head title={t.home.goOn.title(isolate(portalName))} lead={t.home.goOn.lead} />
      <p class="row">
        <a class="button primary" href={address}>
          {t.home.goOn.submit}
        </a>
        <a href="/profile">{t.profile.title}</a>
      </p>
    </div>
  )
}
