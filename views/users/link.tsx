import type { UserDetail } from '#src/users/show.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { type Named, nameOf, useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'

/** Before a link is shown: what it means. */
export function ShowLinkPage({ person }: { person: UserDetail }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { showLink } = t.users
  const page = `/users/${person.id}`
  return (
    <div class="narrow stack">
      <Head
        title={showLink.title(isolate(nameOf(person)))}
        lead={showLink.lead}
        crumb={[isolate(nameOf(person)), page]}
      />
      {person.mayShowLink ? (
        <div class="sheet pad">
          <ul class="points stack tight">
            {showLink.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
          <Form action={`${page}/link`} class="actions end" once>
            <a class="button plain quiet" href={page}>
              {t.words.cancel}
            </a>
            <button type="submit" class="primary">
              <Icon name="link" /> {showLink.show}
            </button>
          </Form>
        </div>
      ) : (
        <Note title={t.errors.not_invitable} />
      )}
    </div>
  )
}

/** The one time it can be seen. */
export function LinkPage({
  id,
  link,
  until,
  ...person
}: Named & { id: string; link: string; until: string }) {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  const { showLink } = t.users
  const page = `/users/${id}`
  return (
    <div class="narrow stack">
      <Head
        title={showLink.shown(isolate(nameOf(person)))}
        lead={showLink.until(dates.until(until))}
        crumb={[isolate(nameOf(person)), page]}
      />
      <Note tone="warn" title={showLink.only}>
        {showLink.onlyText}
      </Note>
      <div class="sheet pad">
        <div class="field">
          <label for="link">{showLink.label}</label>
          <div class="with-button">
            <input type="text" id="link" class="mono" dir="ltr" value={link} readonly autocomplete="off" />
            <button type="button" class="js-only" data-copy="link" data-copied={showLink.copied}>
              {showLink.copy}
            </button>
          </div>
        </div>
        <div class="actions end">
          <a class="button" href={page}>
            {showLink.back}
          </a>
        </div>
      </div>
    </div>
  )
}
