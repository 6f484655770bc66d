import type { Letter } from '#emails/letter.ts'

/** The HTML and the plain text of a mail. */
export async function drawMail(letter: Letter): Promise<{ html: string; text: string }> {
  const { renderMail } = await import('#emails/render.tsx')
  return renderMail(letter)
}
