/** Private-use characters, refused in every text. */
const [LESS, GREATER] = ['\uE002', '\uE003']

/**
 * For a text that becomes an attribute. jsx-email leaves angle brackets in there as they are, which is right for browsers,
 * but Outlook looks for its comments everywhere.
 */
export function forAttribute(text: string) {
  return text.replaceAll('<', LESS).replaceAll('>', GREATER)
}

export function escapeAttributes(html: string) {
  return html.replaceAll(LESS, '&lt;').replaceAll(GREATER, '&gt;')
}
