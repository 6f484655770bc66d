import { SWAP } from './form.tsx'

interface Tab {
  text: string
  /** Where it is found by its address, and where all that was typed is posted to be shown there. */
  href: string
  action: string
  current: boolean
}

interface Props {
  label: string
  /** The id of the form that the tabs belong to. */
  form: string
  tabs: Tab[]
}

/** Ways to fill in one form: changing from one to another takes along what was typed, with a script or without one. */
export function FormTabs({ label, form, tabs }: Props) {
  return (
    <nav class="tabs" aria-label={label}>
      <EnterPresses form={form} />
      {tabs.map(({ text, href, action, current }) =>
        current ? (
          <button key={href} type="button" class="plain compact" aria-current="true">
            {text}
          </button>
        ) : (
          <button
            key={href}
            type="submit"
            form={form}
            class="plain compact"
            formaction={action}
            formnovalidate
            {...SWAP}
            hx-post={action}
            hx-push-url={href}
          >
            {text}
          </button>
        ),
      )}
    </nav>
  )
}

/** Enter in a field presses the first button of a form, which must not be a tab. */
function EnterPresses({ form }: { form: string }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody comes to it; the browser itself presses it
  return <button type="submit" form={form} class="visually-hidden" tabindex={-1} aria-hidden="true" />
}
