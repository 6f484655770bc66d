/** Draws `#preview` anew whenever something is typed in the form `#template`, or beside the preview itself. */
export function following(action: string) {
  return {
    'hx-post': `${action}/preview`,
    'hx-trigger': 'input from:#template delay:300ms, input delay:300ms',
    'hx-include': '#template',
    'hx-encoding': 'multipart/form-data',
    'hx-target': '#preview',
    'hx-swap': 'outerHTML',
    'hx-sync': 'this:replace',
  }
}
