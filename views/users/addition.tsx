import type { AddedLine, FoundAddition } from '#src/users/addition.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Icon } from '#views/parts/icon.tsx'
import { Sentences } from '#views/parts/sentences.tsx'
import { Tag } from '#views/parts/status.tsx'
import { CardTable, Cell, Column, Row, TableBody, TableHead } from '#views/parts/table.tsx'
import { useNumber, When } from '#views/parts/when.tsx'
import { outcomeIn } from './outcome.ts'
import { Tally } from './tally.tsx'

/** Every line that was pasted, and what became of it. */
export function AdditionPage({ addition }: { addition: FoundAddition }) {
  const { t } = usePage()
  const { id, added, lines, createdAt, sendingId } = addition
  const lead = (
    <>
      <When at={createdAt} as="moment" /> ·{' '}
      <Sentences>
        {t.addition.count(added)}
        {t.addition.kept}
      </Sentences>
    </>
  )
  const actions = (
    <>
      <a class="button" href={`/users/additions/${id}/result`} download>
        <Icon name="download" /> {t.sendings.result}
      </a>
      {sendingId && (
        <a class="button" href={`/sendings/${sendingId}`}>
          {t.addition.toSending}
        </a>
      )}
    </>
  )
  return (
    <>
      <Head
        title={t.addition.title}
        lead={lead}
        crumb={[t.adding.title, '/users/several']}
        actions={actions}
      />
      <Outcomes lines={lines} />
      <div class="sheet">
        <LinesTable lines={lines} />
      </div>
    </>
  )
}

function Outcomes({ lines }: { lines: AddedLine[] }) {
  const { t } = usePage()
  const results = Map.groupBy(lines, ({ outcome }) => outcomeIn(t, outcome).result)
  return <Tally classes={[...results].map(([is, of]) => ({ is, lines: of.length }))} />
}

function LinesTable({ lines }: { lines: AddedLine[] }) {
  const { t } = usePage()
  return (
    <CardTable caption={t.addition.title}>
      <TableHead>
        <Column is="mid">{t.preview.line}</Column>
        <Column is="first">{t.words.person}</Column>
        <Column>{t.addition.became}</Column>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <Line key={line.line} line={line} />
        ))}
      </TableBody>
    </CardTable>
  )
}

function Line({ line: { line, typed, email, name, outcome, userId } }: { line: AddedLine }) {
  const { t } = usePage()
  const number = useNumber()
  const { result, reason, tone } = outcomeIn(t, outcome)
  return (
    <Row>
      <Cell is="mid">{number(line)}</Cell>
      <Cell>
        <div class="who">
          {email && (
            <b>
              <bdi>{userId ? <a href={`/users/${userId}`}>{name}</a> : name}</bdi>
            </b>
          )}
          <span class="sub">
            <bdi>{email ?? typed}</bdi>
          </span>
        </div>
      </Cell>
      <Cell>
        <Tag tone={tone}>{result}</Tag>
        {reason && <span class="sub">{reason}</span>}
      </Cell>
    </Row>
  )
}
