import { LOCALES, type Locale } from '#src/i18n/locales.ts'
import type { ListedMailbox } from '#src/mailboxes/list.ts'
import type { Block, Template, Version } from '#src/templates/template.ts'
import type { VersionLine } from '#src/templates/versions.ts'
import { TestResultNote } from '#views/mailboxes/test.tsx'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { Note } from '#views/parts/note.tsx'
import { Tabs } from '#views/parts/tabs.tsx'
import { type Clash, Conflict } from './conflict.tsx'
import { changing, type Draft, DraftProvider, editorPath } from './draft.ts'
import { EditorForm } from './editor-form.tsx'
import { Refused } from './faults.tsx'
import type { Shown } from './mail-preview.tsx'
import { useStanding, useTemplateName } from './naming.ts'
import { Older } from './older.tsx'
import { PreviewSheet } from './preview.tsx'
import { EditorScript } from './script.tsx'

export interface EditorProps {
  draft: Draft
  template: Template
  /** The version that the text was made from. */
  basedOn: string
  /** It is another one than the version in use. */
  unsaved: boolean
  inUse: Version
  versions: VersionLine[]
  variables: readonly string[]
  offered: readonly Block['is'][]
  locales: Locale[]
  /** The original, when it was changed after this text. */
  newer: { locale: Locale; at: string } | null
  shown: Shown
  clash?: Clash | undefined
  /** What became of a test, if one was asked for. */
  test?: ListedMailbox['test'] | 'no_mailbox' | undefined
  refused: boolean
}

/** Enter in a field presses the first button, so that one only shows: nobody saves by accident. */
export function EditorPage(props: EditorProps) {
  const { draft, inUse, newer, clash, test, refused } = props
  const { t } = usePage()
  const nameOf = useTemplateName()
  const standing = useStanding()
  const words = t.templates
  const next = (clash?.theirs ?? inUse).nth + 1
  return (
    <DraftProvider value={draft}>
      <Head
        title={nameOf(draft)}
        lead={standing(inUse)}
        crumb={[words.title, '/templates']}
        refused={refused}
        actions={
          <>
            <button {...changing(draft)} form="template" value="show" class="no-js">
              {words.preview.show}
            </button>
            {!clash && (
              <button type="submit" form="template" name="do" value="save" class="primary">
                {words.save(next)}
              </button>
            )}
            <button type="submit" form="template" name="do" value="test">
              <Icon name="send" /> {words.sendTest}
            </button>
          </>
        }
      />
      <Languages {...props} />
      <Tested test={test} />
      {clash && <Conflict clash={clash} />}
      {refused && !clash && <Refused faults={draft.faults} />}
      {newer && <Older newer={newer} />}
      <EditorScript />
      <div class="editor" id="editor">
        <EditorForm {...props} next={next} />
        <PreviewSheet shown={props.shown} />
      </div>
    </DraftProvider>
  )
}

function Tested({ test }: Pick<EditorProps, 'test'>) {
  const { noMailbox } = usePage().t.sendings
  if (test !== 'no_mailbox') return <TestResultNote test={test ?? null} alert />
  return (
    <Note tone="bad" title={noMailbox.title} alert>
      {noMailbox.lead} <a href="/mailboxes">{noMailbox.toMailboxes}</a>
    </Note>
  )
}

function Languages({ draft, locales }: EditorProps) {
  const { t } = usePage()
  return (
    <Tabs
      label={t.templates.languages}
      tabs={locales.map((locale) => ({
        text: LOCALES[locale],
        href: editorPath({ ...draft, locale }),
        current: locale === draft.locale,
      }))}
    />
  )
}
