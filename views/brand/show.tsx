import type { Brand, BrandPlace, Colours } from '#src/brand/brand.ts'
import type { BrandVersion } from '#src/brand/read.ts'
import { usePage } from '#views/page.ts'
import { useDates } from '#views/parts/dates.ts'
import { Form } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { LogoField, type LookFault, LookField } from './fields.tsx'
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
        lead={`${t.brand.lead} ${standing}`}
        crumb={[t.templates.title, '/templates']}
        refused={refused}
      />
      {clash && (
        <Note tone="bad" title={t.brand.conflict(by)} alert>
          {t.brand.conflictText}
        </Note>
      )}
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

/** Each colour of a text below the one that it stands on. */
const PAIRS = [
  ['header', 'headerText'],
  ['button', 'buttonText'],
] as const
const NAMES: Record<keyof Colours, string> = {
  header: 'header',
  headerText: 'header_text',
  button: 'button',
  buttonText: 'button_text',
}

function BrandForm({ brand, basedOn, faults = [] }: Props) {
  const { t } = usePage()
  const words = t.brand
  const at = (place: BrandPlace) => ({
    faults: faults.filter((fault) => fault.place === place),
    autofocus: faults[0]?.place === place,
  })
  return (
    <Form action="/brand" id="template" class="sheet pad" multipart>
      <input type="hidden" name="based_on" value={basedOn} />
      <LogoField logo={brand.logo} label={words.logo} {...at('logo')} />
      {PAIRS.map((pair) => (
        <div class="pair" key={pair[0]}>
          {pair.map((colour) => (
            <LookField
              key={colour}
              name={NAMES[colour]}
              label={words[colour]}
              value={brand.colours[colour]}
              hint={words.colourHint}
              colour
              {...at(colour)}
            />
          ))}
        </div>
      ))}
      <LookField
        name="footer"
        label={words.footer}
        value={brand.footer}
        hint={words.footerHint}
        rows={3}
        {...at('footer')}
      />
      <div class="actions">
        <button type="submit" name="do" value="save" class="primary">
          {words.save}
        </button>
        <button type="submit" name="do" value="show" class="no-js">
          {t.templates.preview.show}
        </button>
      </div>
    </Form>
  )
}
