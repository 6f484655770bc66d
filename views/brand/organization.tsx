import type { OrganizationBrandVersion } from '#src/brand/read-organization.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { EditorScript } from '#views/templates/script.tsx'
import { OwnForm, type OwnFormProps } from './own-form.tsx'
import { SampleFrame, SampleSheet } from './sample.tsx'

interface Props extends OwnFormProps {
  inUse: OrganizationBrandVersion
  frame: string | null
  clash?: boolean
  refused: boolean
}

export function OrganizationBrandPage(props: Props) {
  const { organization, inUse, frame, clash, refused } = props
  const { t } = usePage()
  const isolate = useIsolate()
  const action = `/organizations/${organization.id}/mails`
  return (
    <>
      <Head
        title={t.brand.own.title}
        lead={t.brand.own.lead}
        crumb={[organization.name, `/organizations/${organization.id}`]}
        refused={refused}
      />
      {clash && (
        <Note tone="bad" title={t.brand.conflict(inUse.by ? isolate(inUse.by.name) : t.words.byItself)} alert>
          {t.brand.conflictText}
        </Note>
      )}
      <EditorScript />
      <div class="editor" id="editor">
        <OwnForm {...props} />
        <SampleSheet action={action}>
          <div id="preview">
            <SampleFrame frame={frame} />
          </div>
        </SampleSheet>
      </div>
    </>
  )
}
