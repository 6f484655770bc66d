import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { StatusCode } from 'hono/utils/http-status'
import { en } from '#src/i18n/en.ts'
import type { Messages } from '#src/i18n/messages.ts'
import { newId } from '#src/ids.ts'
import { safePath } from '#src/log.ts'
import { NoMailbox } from '#src/mailboxes/kept-mailbox.ts'
import { ProblemBeside, ProblemPage } from '#views/problem.tsx'
import type { App } from './context.ts'
import { wantsFragment, wasPressed } from './htmx.ts'
import { renderBeside } from './render.tsx'

type ProblemStatus = keyof Messages['problems']['title']

/** The world is not as the form thought (4xx): said plainly. We are wrong: logged in full, shown as a reference number. */
export const onError: ErrorHandler<App> = (error, c) => {
  if (error instanceof HTTPException && error.status < 500)
    return problem(c, pageFor(error.status), { status: error.status, sentence: sentenceFor(c, error.cause) })
  if (error instanceof NoMailbox) return problem(c, 409, { sentence: c.var.t.errors.no_mailbox })
  const reference = newId()
  const { method, path } = c.req
  c.var.log.error({ err: error, reference, method, path: safePath(path) }, 'a request failed')
  return problem(c, 500, { reference }).catch(() => {
    // What failed may be what a page is made of.
    const { title, reference: label } = en.problems
    const sentence = `${title[500]}. ${label}: ${reference}`
    if (!wantsFragment(c)) return c.text(sentence, 500)
    return c.html(
      wasPressed(c) ? `<div id="flash" hx-swap-oob="innerHTML show:top">${sentence}</div>` : '',
      500,
    )
  })
}

interface More {
  /** When it is not the one of the page. */
  status?: StatusCode
  sentence?: string | undefined
  reference?: string
}

export async function problem(c: Context<App>, page: ProblemStatus, { status = page, ...said }: More = {}) {
  if (leavesPage(c, status))
    return renderBeside(c, status, <ProblemBeside status={page} {...said} pressed={wasPressed(c)} />)
  c.status(status)
  c.header('HX-Retarget', '#main')
  c.header('HX-Reswap', 'innerHTML show:top showTarget:body')
  return c.render(<ProblemPage status={page} {...said} />, {
    title: c.var.t.problems.title[page],
    ...(c.var.user ? {} : { door: 'shut' as const }),
  })
}

/** What was typed can be sent again, and what was asked for can be asked for again. What a page shows of itself may be gone for good. */
function leavesPage(c: Context<App>, status: StatusCode) {
  return wantsFragment(c) && (status === 500 || c.req.method === 'POST' || wasPressed(c))
}

/** The page for a status; one that has no page of its own was a request our pages don't make. */
function pageFor(status: number): ProblemStatus {
  return isProblem(status) ? status : 422
}

function isProblem(status: number): status is ProblemStatus {
  return status in en.problems.title
}

function sentenceFor(c: Context<App>, cause: unknown) {
  const { errors } = c.var.t
  return typeof cause === 'string' && cause in errors ? errors[cause as keyof typeof errors] : undefined
}
