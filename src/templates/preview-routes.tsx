import { Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { mailFrame } from '#src/http/mail-frame.ts'
import { missing } from '#src/http/refuse.ts'
import { renderPart } from '#src/http/render.tsx'
import { openFromUrl } from '#src/http/travelling.ts'
import { directionOf } from '#src/i18n/locales.ts'
import { DraftProvider } from '#views/templates/draft.ts'
import { MailPreview } from '#views/templates/mail-preview.tsx'
import { draw, FRAME, type Framed, shownOf, whichOf } from './draft-answers.ts'
import { readEditor } from './forms.ts'

/** Text that nobody has saved, as a mail: while somebody writes, and in the frame beside it. */
export const templatePreviewDoor = new Hono<SignedIn>()
  .post('/:kind/:locale/preview', async (c) => {
    const which = whichOf(c)
    const typed = await readEditor(c)
    const shown = await shownOf(c, which, typed)
    const { blocks } = typed.template
    const draft = { ...which, dir: directionOf(which.locale), blocks, faults: [], focus: undefined }
    return renderPart(
      c,
      <DraftProvider value={draft}>
        <MailPreview shown={shown} />
      </DraftProvider>,
    )
  })

  .get('/:kind/:locale/frame', async (c) => {
    const which = whichOf(c)
    const framed = openFromUrl<Framed>(c, FRAME, c.req.query('text') ?? '')
    if (!framed) missing()
    const { html } = await draw(c, which, framed)
    return mailFrame(c, html, { scheme: c.req.query('scheme') === 'dark' ? 'dark' : 'light' })
  })
