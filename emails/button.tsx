/** @jsxImportSource react */
import { Column, Link, Row } from 'jsx-email'
import { type Letter, valueFor } from './letter.ts'
import { start, type } from './look.ts'
import { Words } from './words.tsx'

const PADDING = '15px 30px'

/**
 * A filled cell around a padded link. Outlook on Windows ignores the padding of a link, so there the cell has it
 * (`mso-padding-alt`) and the label may be as long as it likes. jsx-email's own Button needs a fixed width, and writes
 * what it is given unescaped into a comment.
 */
export function MailButton({ letter, label }: { letter: Letter; label: string }) {
  const { button, buttonText } = letter.look.colours
  const look = type(letter, 17, { fontWeight: 600, lineHeight: 1.2, color: buttonText })
  const inOutlook = { 'mso-padding-alt': PADDING }
  return (
    <Row dir={letter.dir}>
      <Column align={start(letter)} style={{ padding: '16px 0 30px' }}>
        <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            <tr>
              <Column
                className="button"
                align="center"
                bgColor={button}
                style={{ backgroundColor: button, borderRadius: 9, ...inOutlook }}
              >
                <Link
                  href={valueFor(letter, 'link')}
                  style={{ ...look, display: 'inline-block', padding: PADDING, textAlign: 'center' }}
                >
                  <Words letter={letter}>{label}</Words>
                </Link>
              </Column>
            </tr>
          </tbody>
        </table>
      </Column>
    </Row>
  )
}
