/** Spreadsheets run what begins like this, full-width forms included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/
const BYTE_ORDER_MARK = '\uFEFF'

/** In front of the first line, so that spreadsheets read UTF-8. */
export const CSV_START = BYTE_ORDER_MARK

/** One line with every field quoted; what a spreadsheet would run begins with an apostrophe. */
export function csvLine(fields: string[]) {
  return `${fields.map(quoted).join(',')}\r\n`
}

function quoted(field: string) {
  const safe = FORMULA.test(field) ? `'${field}` : field
  return `"${safe.replaceAll('"', '""')}"`
}
