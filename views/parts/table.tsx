// biome-ignore-all lint/a11y/noRedundantRoles: `display: grid` takes the roles of a table away
import type { PropsWithChildren } from 'hono/jsx'

/** Becomes cards on a phone, and stays a table for screen readers: hence every role in words. */
export function CardTable({ is, caption, children }: PropsWithChildren<{ is?: 'matrix'; caption: string }>) {
  return (
    <table role="table" class={is ? `cards ${is}` : 'cards'}>
      <caption class="visually-hidden">{caption}</caption>
      {children}
    </table>
  )
}

export function TableHead({ children }: PropsWithChildren) {
  return (
    <thead role="rowgroup">
      <Row>{children}</Row>
    </thead>
  )
}

export function TableBody({ children }: PropsWithChildren) {
  return <tbody role="rowgroup">{children}</tbody>
}

export function Row({ id, children }: PropsWithChildren<{ id?: string }>) {
  return (
    <tr role="row" id={id}>
      {children}
    </tr>
  )
}

type CellClass = 'tick' | 'first' | 'wide' | 'mid' | 'end' | 'num' | 'num mid' | 'num mid muted'

export function Cell({ is, children }: PropsWithChildren<{ is?: CellClass }>) {
  return (
    <td role="cell" class={is}>
      {children}
    </td>
  )
}

/** What a row is of. */
export function RowHead({ children }: PropsWithChildren) {
  return (
    <th role="rowheader" scope="row">
      {children}
    </th>
  )
}

/** What a number is of: a card shows no headings. Who hears the table hears them anyway. */
export function OnCard({ lang, children }: { lang?: string; children: string }) {
  return (
    <span class="sub phone-only" lang={lang} aria-hidden="true">
      {children}
    </span>
  )
}

type Sorted = 'ascending' | 'descending'

export function Column({
  is,
  sorted,
  children,
}: PropsWithChildren<{ is?: CellClass | undefined; sorted?: Sorted | false }>) {
  return (
    <th role="columnheader" scope="col" class={is} aria-sort={sorted || undefined}>
      {children}
    </th>
  )
}

/** A column that only needs its name read out. */
export function HiddenColumn({ is, children }: { is?: CellClass; children: string }) {
  return (
    <Column is={is}>
      <span class="visually-hidden">{children}</span>
    </Column>
  )
}

/** A tick of at least 28 px around the box. */
export function Tick({
  label,
  name,
  value,
  checked,
}: {
  label: string
  name: string
  value: string
  checked?: boolean
}) {
  return (
    <label>
      <span class="visually-hidden">{label}</span>
      <input type="checkbox" name={name} value={value} checked={checked} />
    </label>
  )
}
