import type { FormErrors } from '#src/http/forms.ts'
import type { ListedMailbox } from '#src/mailboxes/list.ts'
import type { NumberKey } from '#src/settings/bounds.ts'
import type { Section } from '#src/settings/sections.ts'
import type { SettingKey } from '#src/settings/settings.ts'
import { usePage } from '#views/page.ts'
import { Form, type Values } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { type Change, LastChange } from './last-change.tsx'
import { LinksFields } from './links.tsx'
import { MailFields } from './mail.tsx'
import { OrganizationsFields } from './organizations.tsx'
import { PortalFields } from './portal.tsx'
import { SecurityFields } from './security.tsx'
import { SignInFields } from './sign-in.tsx'

type SettingValues = Values<SettingKey>

export interface SectionProps {
  values: SettingValues
  bounds: (key: NumberKey) => { least: number; most: number; usual: number }
  /** Those that the Registration mailbox can be chosen from. */
  mailboxes: ListedMailbox[]
}

interface Props extends SectionProps {
  section: Section
  sections: Section[]
  /** What the page showed when it was opened. */
  seen: string
  errors?: FormErrors | undefined
  lastChange: Change | undefined
}

const FIELDS = {
  portal: PortalFields,
  mail: MailFields,
  links: LinksFields,
  'sign-in': SignInFields,
  security: SecurityFields,
  organizations: OrganizationsFields,
}

/** One section at a time; saving one never touches another. */
export function SettingsPage({ section, sections, seen, errors, lastChange, ...fields }: Props) {
  const { t } = usePage()
  const Fields = FIELDS[section]
  return (
    <>
      <Head title={t.settings.title} lead={t.settings.lead} refused={errors !== undefined} />
      <div class="cols index">
        <nav class="side" aria-label={t.settings.title}>
          {sections.map((one) => (
            <a key={one} href={`/settings/${one}`} aria-current={one === section ? 'page' : undefined}>
              {t.settings.sections[one]}
            </a>
          ))}
        </nav>
        <Form action={`/settings/${section}`} class="sheet" labelledBy="section" errors={errors} swap>
          <header>
            <h2 id="section">{t.settings.sections[section]}</h2>
          </header>
          <div class="pad">
            <Fields {...fields} />
          </div>
          <footer>
            <LastChange change={lastChange} />
            <input type="hidden" name="seen" value={seen} />
            <button type="submit" class="primary">
              {t.settings.save[section]}
            </button>
          </footer>
        </Form>
      </div>
    </>
  )
}
