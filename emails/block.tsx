/** @jsxImportSource react */
import { Heading, Hr, Img } from 'jsx-email'
import type { Block } from '#src/templates/template.ts'
import { Address } from './address.tsx'
import { forAttribute } from './attribute.ts'
import { MailButton } from './button.tsx'
import { Facts } from './facts.tsx'
import { Formatted } from './formatted.tsx'
import type { Letter } from './letter.ts'
import { COLOURS, headingType, smallType, type } from './look.ts'
import { Note } from './note.tsx'
import type { Placed } from './order.ts'
import { plainWords, Words } from './words.tsx'

/** One block of a template; `title` marks the heading that names the whole mail. */
export function MailBlock({ letter, block, dir, title }: Placed & { letter: Letter; title: boolean }) {
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
        <Formatted letter={letter} className="ink" style={type(letter, 17, { margin: '0 0 14px' })} dir={dir}>
          {block.text}
        </Formatted>
      )
    case 'button':
      return <MailButton letter={letter} label={block.label} />
    case 'image':
      return <Picture letter={letter} {...block} />
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
        <Formatted letter={letter} className="quiet" style={smallType(letter)}>
          {block.text}
        </Formatted>
      )
  }
}

type Image = Extract<Block, { is: 'image' }> & { letter: Letter }

/** In words where pictures are blocked, and never wider than the screen. */
function Picture({ letter, image, alt, width }: Image) {
  const size = { display: 'block', width, maxWidth: '100%', height: 'auto', margin: '8px 0 22px' }
  return (
    <Img
      disableDefaultStyle
      className="ink"
      src={letter.look.images + image}
      alt={forAttribute(plainWords(letter, alt))}
      width={width}
      style={type(letter, 15, size)}
    />
  )
}
