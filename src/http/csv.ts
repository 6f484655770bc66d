import type { AppContext } from './context.ts'

/** Spreadsheets run what begins like this, full-width forms included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/
const BYTE_ORDER_MARK = '\uFEFF'

/** What is written is a file of this name; its first line has in front what tells spreadsheets to read UTF-8. */
export function csvStart(c: AppContext, name: string, headings: string[]) {
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`)
  return BYTE_ORDER_MARK + csvLine(headings)
}

/** One line with every field quoted; what a spreadsheet would run begins with an apostrophe. */
export function csvLine(fields: string[]) {
  return `${fields.map(quoted).join(',')}\r\n`
}

function quoted(field: string) {
  const safe = FORMULA.test(field) ? `'${field}` : field
  return `"${safe.replaceAll('"', '""')}"`
}
