import type { AppContext } from './context.ts'

/** Spreadsheets run what begins like this, full-width forms included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/
/** In many languages they take a semicolon for the end of a cell, and then quotes around a cell protect only the first. */
const FORMULA_WITHIN = /((?:;|(?<!^)\t)\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g
const BYTE_ORDER_MARK = '\uFEFF'

/** What is written is a file of this name; its first line has in front what tells spreadsheets to read UTF-8. */
export function csvStart(c: AppContext, name: string, headings: string[]) {
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`)
  return BYTE_ORDER_MARK + csvLine(headings)
}

/** One line with every field quoted; before what a spreadsheet would run stands an apostrophe. */
export function csvLine(fields: string[]) {
  return `${fields.map(quoted).join(',')}\r\n`
}

function quoted(field: string) {
  const within = field.replace(FORMULA_WITHIN, "$1'")
  const safe = FORMULA.test(within) ? `'${within}` : within
  return `"${safe.replaceAll('"', '""')}"`
}
