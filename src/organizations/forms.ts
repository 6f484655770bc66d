import * as v from 'valibot'
import { parseDomain } from '#src/email.ts'
import { locale, notForYou, phone, requiredLine } from '#src/http/forms.ts'
import { seen } from '#src/http/seen.ts'
import { partsOf } from '#src/text.ts'
import { seesEveryOrganization, type Viewer } from './scope.ts'

const LONGEST_LIST = 2000

/** `@example.org, bücher.example` → lower-case punycode, each once. */
const domains = v.pipe(
  v.optional(v.string(), ''),
  v.maxLength(LONGEST_LIST, 'domain_malformed'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const typed = partsOf(dataset.value)
    const parsed = typed.map((domain) => parseDomain(domain.replace(/^@/, '')))
    if (parsed.every((domain) => domain !== undefined)) return [...new Set(parsed)].sort()
    addIssue({ message: 'domain_malformed' })
    return NEVER
  }),
)

/** Its administrators change what it is called and how it is reached; the rest is set by the portal. */
export function organizationForm(by: Viewer) {
  const staff = seesEveryOrganization(by)
  return {
    name: requiredLine,
    phone,
    locale: staff ? locale : notForYou,
    domains: staff ? domains : notForYou,
  }
}

/** The same on the page of one that exists. */
export function changeOrganizationForm(by: Viewer) {
  return { ...organizationForm(by), seen }
}
