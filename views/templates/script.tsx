import { usePage } from '#views/page.ts'

/** Only pages with an editor need it. A module runs once, however often it stands in what comes with a page. */
export function EditorScript() {
  const { asset } = usePage()
  return <script type="module" src={asset('/static/template-editor.js')}></script>
}
