// What becomes of a page while htmx asks, and when no answer comes. Everything works without this file, too.

// A button is off until its answer is there, which takes the focus from it. Where the form stays, the button has it back.

document.addEventListener('htmx:finally:request', ({ detail }) => {
  const pressed = detail.ctx.request.submitter
  setTimeout(() => {
    if (pressed?.isConnected && document.activeElement === document.body)
      pressed.focus({ preventScroll: true })
  })
})

// Nobody answered, or something between us and the portal did: the page stays, and says so to whoever pressed something.

const STRAY = '#flash:has([data-again])'
let unanswered

function sayUnreachable(ctx) {
  const flash = document.getElementById('flash')
  const note = document.getElementById('unreachable')
  if (!flash || !note || !ctx.sourceElement.matches('form, button, a')) return
  unanswered = ctx
  const focused = flash.contains(document.activeElement)
  flash.replaceChildren(note.content.cloneNode(true))
  flash.scrollIntoView({ block: 'nearest' })
  if (focused) flash.querySelector('[data-again]').focus()
}

document.addEventListener('htmx:error', ({ detail: { ctx } }) => {
  if (ctx?.request && ctx.text === undefined) sayUnreachable(ctx)
})

// The portal itself always says what its failure does to the page; a proxy in front of it does not.
document.addEventListener('htmx:before:response', (event) => {
  const { ctx } = event.detail
  if (ctx.response.status < 500 || ctx.hx.reswap) return document.querySelector(STRAY)?.replaceChildren()
  event.preventDefault()
  sayUnreachable(ctx)
})

document.addEventListener('click', ({ target }) => {
  const source = target.closest?.('[data-again]') && unanswered?.sourceElement
  if (!source?.isConnected) return
  const { request, sourceEvent: event } = unanswered
  htmx.ajax(request.method, source.getAttribute(`hx-${request.method.toLowerCase()}`), { source, event })
})

// What another choice replaces is busy until its answer is there.

let waiting

document.addEventListener('htmx:before:request', ({ detail: { ctx } }) => {
  if (ctx.request.method !== 'GET' || !ctx.push) return
  waiting = ctx
  ctx.target.ariaBusy = 'true'
})
document.addEventListener('htmx:finally:request', ({ detail: { ctx } }) => {
  if (ctx === waiting) document.querySelector('[aria-busy]')?.removeAttribute('aria-busy')
})

// A search leaves what was not asked for out of the address.

document.addEventListener('htmx:config:request', ({ detail }) => {
  const { method, body } = detail.ctx.request
  if (method === 'GET') for (const [name, value] of [...body]) if (value === '') body.delete(name)
})
