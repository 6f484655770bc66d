import type { Which } from '#src/templates/find.ts'
import type { Version } from '#src/templates/template.ts'
import { usePage } from '#views/page.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { editorPath } from './draft.ts'
import { useTemplateName } from './naming.ts'

/** What it means, before it is done. */
export function ResetPage({ which, inUse }: { which: Which; inUse: Version }) {
  const { t } = usePage()
  const nameOf = useTemplateName()
  const words = t.templates.reset
  return (
    <div class="narrow">
      <Head title={words.title} lead={words.lead(inUse.nth)} crumb={[nameOf(which), editorPath(which)]} />
      <Form action={`${editorPath(which)}/reset`} class="actions">
        <input type="hidden" name="based_on" value={inUse.version} />
        <a class="button" href={editorPath(which)}>
          {words.keep(inUse.nth)}
        </a>
        <button type="submit" class="primary">
          {words.confirm}
        </button>
      </Form>
    </div>
  )
}
