import type { Funnel, FunnelQuery } from '#src/home/funnel.ts'
import { usePage } from '#views/page.ts'
import { Select } from '#views/parts/field.tsx'
import { Arches, FunnelTable } from './arches.tsx'

export interface ShownFunnel {
  query: FunnelQuery
  steps: Funnel
  organizations: { id: string; name: string }[]
  /** In days. */
  periods: readonly FunnelQuery['period'][]
  /** What needs not stand in the address. */
  usualPeriod: FunnelQuery['period']
}

/** Only the picture and its table change: what is chosen keeps the focus, and the table stays open when it was. */
const SWAP = {
  'hx-target': '#way',
  'hx-select': '#way',
  'hx-select-oob': '#way-table',
  'hx-swap': 'outerMorph',
  'hx-push-url': 'true',
}

export function FunnelSheet({ funnel }: { funnel: ShownFunnel }) {
  const { t } = usePage()
  const [invited, accepted] = [funnel.steps[0]!.people, funnel.steps.at(-1)!.people]
  return (
    <section class="sheet pad funnel" aria-labelledby="h-funnel">
      <div class="stack" id="way">
        <div class="stack tight">
          <div class="row apart">
            <h2 id="h-funnel">{t.home.funnel.title}</h2>
            <Organizations {...funnel} />
            <Periods {...funnel} />
          </div>
          <p class="sub" role="status">
            {t.home.funnel.said(invited, accepted, funnel.query.period)}
          </p>
        </div>
        <Arches steps={funnel.steps} />
      </div>
      <details class="small">
        <summary>{t.home.funnel.asTable}</summary>
        <FunnelTable steps={funnel.steps} />
      </details>
    </section>
  )
}

function Periods({ query, periods, usualPeriod }: ShownFunnel) {
  const { t } = usePage()
  return (
    <nav class="tabs" aria-label={t.home.funnel.period}>
      {periods.map((period) => {
        const href = funnelPath({ ...query, period }, usualPeriod)
        return (
          <a
            key={period}
            id={`period-${period}`}
            href={href}
            aria-current={period === query.period ? 'true' : undefined}
            hx-get={href}
            {...SWAP}
          >
            {t.home.funnel.periods[period]}
          </a>
        )
      })}
    </nav>
  )
}

function Organizations({ query, organizations, usualPeriod }: ShownFunnel) {
  const { t } = usePage()
  if (organizations.length === 0) return null
  return (
    <form class="filters" method="get" action="/" hx-get="/" hx-trigger="change" {...SWAP}>
      {query.period !== usualPeriod && <input type="hidden" name="period" value={String(query.period)} />}
      <Select
        name="organization"
        label={t.words.organization}
        hideLabel
        value={query.organization}
        options={[
          ['', t.users.filters.anyOrganization],
          ...organizations.map(({ id, name }) => [id, name] as const),
        ]}
      />
      <button type="submit" class="no-js">
        {t.users.filters.apply}
      </button>
    </form>
  )
}

function funnelPath({ period, organization }: FunnelQuery, usualPeriod: FunnelQuery['period']) {
  const query = new URLSearchParams()
  if (period !== usualPeriod) query.set('period', String(period))
  if (organization) query.set('organization', organization)
  return query.size > 0 ? `/?${query}` : '/'
}
