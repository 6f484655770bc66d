import { type Tone, usePage } from '#views/page.ts'
import { Tag } from '#views/parts/status.tsx'
import { useNumber } from '#views/parts/when.tsx'

interface Class {
  is: string
  lines: number
  tone?: Tone | undefined
}

/** How many pasted lines there are of each class. */
export function Tally({ classes }: { classes: Class[] }) {
  const { t } = usePage()
  const number = useNumber()
  return (
    <ul class="row" aria-label={t.preview.tally}>
      {classes.map(({ is, lines, tone }) => (
        <li key={is}>
          <Tag tone={tone}>{`${is} ${number(lines)}`}</Tag>
        </li>
      ))}
    </ul>
  )
}
