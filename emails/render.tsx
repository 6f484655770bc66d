/** @jsxImportSource react */
import { render } from 'jsx-email'
import { escapeAttributes } from './attribute.ts'
import type { Letter } from './letter.ts'
import { Mail } from './mail.tsx'
import { PlainMail } from './plain.tsx'

export async function renderMail(letter: Letter) {
  return {
    html: escapeAttributes(await render(<Mail letter={letter} />)),
    text: await render(<PlainMail letter={letter} />, { plainText: { wordwrap: false } }),
  }
}
