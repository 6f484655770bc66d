// For writing templates and the brand. A variable goes in where the caret was last, and blocks are dragged by their handle. The server does
// the rest.

let lastField

document.addEventListener('focusin', ({ target }) => {
  if (target.matches('#template :is(textarea, [type="text"])')) lastField = target
})

document.addEventListener('click', ({ target }) => {
  const text = target.closest?.('[data-insert]')?.dataset.insert
  if (!text) return
  const field = lastField?.isConnected ? lastField : document.getElementById('subject')
  field.focus()
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
})

document.addEventListener('input', ({ target }) => {
  const text = document.getElementById(target.dataset.colour)
  if (text) text.value = target.value
  const picker = document.querySelector(`[data-colour="${target.id}"]`)
  if (picker) picker.value = target.value
})

document.addEventListener('keydown', (event) => {
  const line = event.target.matches?.('#template input, input[form="template"]')
  if (line && event.key === 'Enter' && !event.isComposing) event.preventDefault()
})

document.addEventListener('change', ({ target }) => {
  if (target.matches('#template [type="file"]')) document.querySelector('[name="do"][value="show"]').click()
})

document.addEventListener('pointerdown', (event) => {
  const block = event.target.closest?.('[data-drag]')?.closest('li')
  if (!block) return
  event.preventDefault()
  const list = block.parentElement
  const follow = ({ clientY }) => {
    const others = [...list.children].filter((one) => one !== block)
    const next = others.find((one) => {
      const { top, height } = one.getBoundingClientRect()
      return clientY < top + height / 2
    })
    if (next !== block.nextElementSibling) list.insertBefore(block, next ?? null)
  }
  document.addEventListener('pointermove', follow)
  const drop = () => {
    document.removeEventListener('pointermove', follow)
    document.querySelector('[name="do"][value="show"]').click()
  }
  document.addEventListener('pointerup', drop, { once: true })
})

// Text of a mail that nobody saved is not lost without a word: whoever leaves its editor is asked, but not for its own buttons.

const isText = ({ name }) => /^(subject|preheader|b\d+_)/.test(name)
let submitted = false

document.addEventListener('submit', (event) => {
  submitted = event.target.id === 'template' && !event.defaultPrevented
})

addEventListener('beforeunload', (event) => {
  const form = document.getElementById('template')
  const differs =
    form && [...form.elements].some((field) => isText(field) && field.value !== field.defaultValue)
  if (!submitted && (differs || form?.dataset.unsaved === '')) event.preventDefault()
  submitted = false
})
