/** @jsxImportSource react */
import { Heading, Hr, Text } from 'jsx-email'
import type { Block } from '#src/templates/template.ts'
import { Address } from './address.tsx'
import { MailButton } from './button.tsx'
import { Facts } from './facts.tsx'
import type { Letter } from './letter.ts'
import { COLOURS, headingType, type } from './look.ts'
import { Note } from './note.tsx'
import { Words } from './words.tsx'

/** One block of a template; `title` marks the heading that names the whole mail. */
export function MailBlock({ letter, block, title }: { letter: Letter; block: Block; title: boolean }) {
  switch (block.is) {
    case 'heading':
      return (
        <Heading
          as={title ? 'h1' : 'h2'}
          className={title ? 'ink title' : 'ink'}
          style={headingType(letter, title ? 29 : 20)}
        >
          <Words letter={letter}>{block.text}</Words>
        </Heading>
      )
    case 'text':
      return (
        <Text disableDefaultStyle className="ink" style={type(letter, 17, { margin: '0 0 14px' })}>
          <Words letter={letter}>{block.text}</Words>
        </Text>
      )
    case 'button':
      return <MailButton letter={letter} label={block.label} />
    case 'facts':
      return <Facts letter={letter} rows={block.rows} />
    case 'note':
      return <Note letter={letter} text={block.text} />
    case 'address':
      return <Address letter={letter} text={block.text} />
    case 'divider':
      return (
        <Hr
          disableDefaultStyle
          className="line"
          style={{ margin: '26px 0', border: 0, borderTop: `1px solid ${COLOURS.line}` }}
        />
      )
    case 'small':
      return (
        <Text
          disableDefaultStyle
          className="quiet"
          style={type(letter, 13, { margin: '0 0 8px', color: COLOURS.quiet })}
        >
          <Words letter={letter}>{block.text}</Words>
        </Text>
      )
  }
}
