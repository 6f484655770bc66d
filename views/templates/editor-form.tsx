import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Variables } from '#views/parts/variables.tsx'
import { Blocks } from './blocks.tsx'
import { editorPath } from './draft.ts'
import type { EditorProps } from './editor.tsx'
import { WordsField } from './fields.tsx'
import { RecentVersions } from './versions.tsx'

export function EditorForm(props: EditorProps & { next: number }) {
  const { draft, template, basedOn, unsaved, versions, variables, offered, next } = props
  const { t } = usePage()
  const words = t.templates
  return (
    <Form
      action={editorPath(draft)}
      id="template"
      class="sheet pad"
      multipart
      data={unsaved ? { 'data-unsaved': '' } : {}}
    >
      <input type="hidden" name="based_on" value={basedOn} />
      <Variables names={variables} />
      <WordsField name="subject" place="subject" label={words.subject} value={template.subject} />
      <WordsField
        name="preheader"
        place="preheader"
        label={words.preheader}
        value={template.preheader}
        hint={words.preheaderHint}
      />
      <Blocks blocks={template.blocks} offered={offered} />
      <button type="submit" name="do" value="save">
        {words.save(next)}
      </button>
      <hr />
      <RecentVersions versions={versions} draft={draft} />
    </Form>
  )
}
