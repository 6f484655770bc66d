import type { LineClass, PreviewLine } from '#src/users/several.ts'
import { type Tone, usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Tag } from '#views/parts/status.tsx'
import {
  CardTable,
  Cell,
  Column,
  HiddenColumn,
  Row,
  TableBody,
  TableHead,
  Tick,
} from '#views/parts/table.tsx'
import { useNumber } from '#views/parts/when.tsx'
import { Tally } from './tally.tsx'

const TONES: Partial<Record<LineClass, Tone>> = {
  new: 'good',
  known: 'good',
  pending: 'warn',
  elsewhere: 'warn',
  domain: 'warn',
  malformed: 'bad',
}

export function Classes({ lines }: { lines: PreviewLine[] }) {
  const { t } = usePage()
  const classes = [...Map.groupBy(lines, (line) => line.class)].map(([lineClass, of]) => {
    return { is: t.preview.class[lineClass], lines: of.length, tone: TONES[lineClass] }
  })
  return <Tally classes={classes} />
}

export function PreviewTable({ lines }: { lines: PreviewLine[] }) {
  const { t } = usePage()
  return (
    <CardTable caption={t.preview.caption}>
      <TableHead>
        <HiddenColumn is="tick">{t.preview.take}</HiddenColumn>
        <Column is="num mid">{t.preview.line}</Column>
        <Column is="first">{t.words.person}</Column>
        <Column>{t.preview.happens}</Column>
        <HiddenColumn is="end">{t.words.actions}</HiddenColumn>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <Line key={line.line} line={line} />
        ))}
      </TableBody>
    </CardTable>
  )
}

function Line({ line }: { line: PreviewLine }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const number = useNumber()
  return (
    <Row>
      <Cell is="tick">
        {line.take !== null && (
          <Tick
            label={t.preview.takeLine(line.line, isolate(line.typed))}
            name="take"
            value={String(line.line)}
            checked={line.take}
          />
        )}
      </Cell>
      <Cell is="num mid muted">{number(line.line)}</Cell>
      <Cell>
        <div class="who">
          {line.email && (
            <b>
              <bdi>{line.name}</bdi>
            </b>
          )}
          <span class="sub">
            <bdi>{line.email ?? line.typed}</bdi>
          </span>
        </div>
      </Cell>
      <Cell>
        <Tag tone={TONES[line.class]}>{t.preview.class[line.class]}</Tag>
        <span class="sub">{t.preview.consequence[line.class]}</span>
      </Cell>
      <Cell is="end">
        {line.class === 'malformed' && (
          <a class="button compact" href="#emails" aria-label={t.preview.correctLine(line.line)}>
            {t.preview.correct}
          </a>
        )}
      </Cell>
    </Row>
  )
}
