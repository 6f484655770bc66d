import type { Brand, BrandPlace } from '#src/brand/brand.ts'
import type { BrandVersion } from '#src/brand/read.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { EditorScript } from '#views/templates/script.tsx'
import type { LookFault } from './below-look.tsx'
import { BrandForm } from './form.tsx'
import { BrandSample, type Sample, SampleSheet } from './sample.tsx'

interface Props {
  inUse: BrandVersion
  brand: Brand
  basedOn: string
  sample: Sample
  faults?: LookFault<BrandPlace>[]
  /** Somebody else saved in the meantime. */
  clash?: boolean
  refused: boolean
}

export function BrandPage(props: Props) {
  const { inUse, clash, refused, sample } = props
  const { t } = usePage()
  const isolate = useIsolate()
  const by = inUse.by ? isolate(inUse.by.name) : t.words.byItself
  const standing = useStanding(inUse)
  return (
    <>
      <Head
        title={t.brand.title}
        lead={
          <Sentences>
            {t.brand.lead}
            {standing}
          </Sentences>
        }
        crumb={[t.templates.title, '/templates']}
        refused={refused}
      />
      {clash && (
        <Note tone="bad" title={t.brand.conflict(by)} alert>
          {t.brand.conflictText}
        </Note>
      )}
      <EditorScript />
      <div class="editor" id="editor">
        <BrandForm {...props} />
        <SampleSheet action="/brand">
          <BrandSample {...sample} />
        </SampleSheet>
      </div>
    </>
  )
}

function useStanding({ at, by }: BrandVersion) {
  const { t } = usePage()
  const dates = useDates()
  const isolate = useIsolate()
  return at ? t.brand.standing(dates.ago(at), by ? isolate(by.name) : t.words.byItself) : t.brand.built
}
