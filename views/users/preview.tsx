import type { FormErrors } from '#src/http/forms.ts'
import type { Limit } from '#src/invitations/limit.ts'
import type { Obstacle } from '#src/sendings/obstacle.ts'
import type { PreviewLine } from '#src/users/several.ts'
import { isStaff, usePage } from '#views/page.ts'
import { Count } from '#views/parts/count.tsx'
import { Field } from '#views/parts/field.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { ObstacleNote } from '#views/sendings/obstacle.tsx'
import { NoteField } from '#views/sendings/options.tsx'
import { TimeField } from '#views/sendings/time-field.tsx'
import { Classes, PreviewTable } from './preview-table.tsx'

type Given = Values<'emails' | 'organization_id' | 'locale' | 'kept'>

interface Props {
  lines: PreviewLine[]
  values: Given
  organizationName: string | null
  /** What may still be sent; nothing when there is no limit. */
  limit: Limit | null
  longestNote: number
  obstacle: Obstacle | null
  /** What was chosen for the mails when it was refused. */
  options?: Options | undefined
  errors?: FormErrors | undefined
}

interface Options {
  send: 'now' | 'at' | 'later'
  note: string
  send_at: string
}

/** Everything that was typed is in it, so "Back" takes it along. */
const CORRECTION = 'correction'

/** Shows what will happen to each line before anything is written. */
export function PreviewPage({ lines, values, organizationName, errors, ...decision }: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  const lead = organizationName
    ? t.preview.leadInto(lines.length, isolate(organizationName))
    : t.preview.lead(lines.length)
  return (
    <>
      <Head
        title={t.preview.title}
        lead={lead}
        crumb={[t.adding.title, '/users/several']}
        refused={errors !== undefined}
      />
      <Classes lines={lines} />
      <Form action="/users/several" once class="stack" errors={errors} swap>
        <Given values={values} />
        <div class="sheet">
          <PreviewTable lines={lines} />
        </div>
        <Decision lines={lines} {...decision} />
      </Form>
      <Correction values={values} />
    </>
  )
}

function Given({ values: { emails, organization_id, locale } }: { values: Given }) {
  return (
    <>
      <input type="hidden" name="emails" value={emails} />
      <OtherGiven organization_id={organization_id} locale={locale} />
    </>
  )
}

/** Organization administrators add to their own organization; the form does not even name it. */
function OtherGiven({ organization_id, locale }: Omit<Given, 'emails'>) {
  const { user } = usePage()
  return (
    <>
      {isStaff(user) && <input type="hidden" name="organization_id" value={organization_id} />}
      <input type="hidden" name="locale" value={locale} />
    </>
  )
}

type DecisionProps = Pick<Props, 'lines' | 'limit' | 'longestNote' | 'obstacle' | 'options'>

function Decision({ lines, limit, longestNote, obstacle, options }: DecisionProps) {
  const { t } = usePage()
  const { send = 'now', note, send_at } = options ?? {}
  const takable = lines.filter((line) => line.take !== null)
  if (takable.length === 0) return <Note title={t.preview.nobody} tone="warn" />
  return (
    <>
      {obstacle && <ObstacleNote obstacle={obstacle} again={takable.some(({ invited }) => invited)} />}
      <div class="sheet pad stack">
        <fieldset class="choices">
          <legend>{t.preview.when}</legend>
          <label>
            <input type="radio" name="send" value="now" checked={send === 'now'} />
            <span>{t.preview.now}</span>
            <span class="hint">{t.preview.nowHint}</span>
          </label>
          <label>
            <input type="radio" name="send" value="at" checked={send === 'at'} />
            <span>{t.preview.at}</span>
            <span class="hint">{t.preview.atHint}</span>
          </label>
          <label>
            <input type="radio" name="send" value="later" checked={send === 'later'} />
            <span>{t.preview.later}</span>
            <span class="hint">{t.preview.laterHint}</span>
          </label>
        </fieldset>
        <TimeField value={send_at} />
        {limit && <p class="muted">{t.sendings.confirm.limit(limit.atOnce, limit.today)}</p>}
        <NoteField value={note} longest={longestNote} />
      </div>
      <div class="actions end">
        <button type="submit" form={CORRECTION} name="back" value="yes" class="plain quiet" formnovalidate>
          {t.preview.back}
        </button>
        <button type="submit" class="primary">
          <Count count={lines.filter((line) => line.take).length} say={t.preview.add} />
        </button>
      </div>
    </>
  )
}

/** What was pasted, to be changed and read again; the links beside wrong lines lead here. */
function Correction({ values: { emails, organization_id, locale, kept } }: { values: Given }) {
  const { t } = usePage()
  return (
    <details class="sheet">
      <summary>{t.preview.correctTitle}</summary>
      <Form id={CORRECTION} action="/users/several/preview" class="pad">
        <OtherGiven organization_id={organization_id} locale={locale} />
        {kept && <input type="hidden" name="kept" value={kept} />}
        <Field
          name="emails"
          label={t.adding.emails}
          value={emails}
          rows={8}
          class="mono"
          hint={t.preview.correctHint}
        />
        <button type="submit">{t.preview.again}</button>
      </Form>
    </details>
  )
}
