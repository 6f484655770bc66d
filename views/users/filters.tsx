import type { UserPage, UserQuery } from '#src/users/list.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Select } from '#views/parts/field.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { Tabs } from '#views/parts/tabs.tsx'
import { listPath } from './paths.ts'

/**
 * While typing only the list changes: the field keeps its focus, and what was found is read out. Leaving the field is a
 * change, too, but of nothing that was not asked for yet.
 */
const LIVE = {
  'hx-get': '/users',
  'hx-trigger': 'change changed, input changed delay:250ms from:#q',
  'hx-target': '#list',
  'hx-select': '#list',
  'hx-select-oob': '#tabs,#found:innerHTML',
  'hx-swap': 'outerHTML',
  'hx-push-url': 'true',
  'hx-sync': 'this:replace',
}

export function QuickFilters({ counts, filter }: { counts: UserPage['tabs']; filter: UserQuery }) {
  const { tabs } = usePage().t.users
  const tab = (status: UserQuery['status'], text: string, count: number | undefined) => ({
    text,
    count,
    href: listPath(filter, { status }),
    current: filter.status === status,
  })
  return (
    <Tabs
      id="tabs"
      label={tabs.label}
      tabs={[
        tab('', tabs.everyone, counts?.everyone),
        tab('waiting', tabs.waiting, counts?.waiting),
        tab('none', tabs.none, counts?.none),
        tab('underway', tabs.underway, counts?.underway),
        tab('active', tabs.active, counts?.active),
      ]}
    />
  )
}

type Props = { filter: UserQuery; organizations: UserPage['organizations'] }

export function Filters({ filter, organizations }: Props) {
  const { t, user } = usePage()
  const { filters } = t.users
  return (
    <search>
      <form class="filters" method="get" action="/users" aria-label={filters.label} {...LIVE}>
        <div class="search">
          <Icon name="search" />
          <label class="visually-hidden" for="q">
            {filters.search}
          </label>
          <input
            type="search"
            id="q"
            name="q"
            placeholder={filters.placeholder}
            value={filter.q}
            dir="auto"
          />
        </div>
        <StatusFilter filter={filter} />
        {isStaff(user) && organizations.length > 0 && (
          <Select
            name="organization"
            label={t.words.organization}
            hideLabel
            value={filter.organization}
            options={[
              ['', filters.anyOrganization],
              ...organizations.map(({ id, name }) => [id, name] as const),
            ]}
          />
        )}
        <Select
          name="locale"
          label={t.words.language}
          hideLabel
          languages
          value={filter.locale}
          options={[['', filters.anyLanguage], ...Object.entries(t.languages)]}
        />
        <div class="phone-only">
          <Select
            name="sort"
            label={filters.sort}
            hideLabel
            value={filter.sort}
            options={[
              ['activity', t.users.list.activity],
              ['name', t.words.name],
            ]}
          />
        </div>
        <button type="submit" class="no-js">
          {filters.apply}
        </button>
      </form>
    </search>
  )
}

function StatusFilter({ filter }: { filter: UserQuery }) {
  const { t } = usePage()
  const { none, delivered, delayed, failed, bounced, opened, expired, revoked } = t.status
  const { active, deactivated } = t.status
  return (
    <Select
      name="status"
      label={t.words.status}
      hideLabel
      value={filter.status}
      options={[
        ['', t.users.filters.anyStatus],
        ['waiting', t.users.tabs.waiting],
        ...Object.entries({ none, underway: t.users.tabs.underway, delivered, delayed, failed, bounced }),
        ...Object.entries({ opened, expired, revoked }),
        ...Object.entries({ active, deactivated }),
      ]}
    />
  )
}
