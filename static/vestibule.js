// Everything works without this file; it only saves steps. It listens on the document, so content that htmx brings works too.
// Server and script share the words: sentences come in data attributes, `{n}` stands for the number.

const $$ = (selector, root = document) => [...root.querySelectorAll(selector)]
const lang = document.documentElement.lang
const digits = new Intl.NumberFormat(lang)

// A confirmation lies over the page. Closing it gives the focus back to the button that asked, or that opened the menu with it.

document.addEventListener('htmx:after:swap', () => {
  for (const dialog of $$('dialog[data-open]:not([open])')) {
    const menu = document.activeElement.closest('.menu')
    if (menu) document.querySelector(`[popovertarget="${menu.id}"]`).focus()
    dialog.showModal()
  }
})
document.addEventListener(
  'close',
  ({ target }) => target.matches('dialog[data-open]') && target.remove(),
  true,
)

// Show and hide a password.

document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('[data-reveal]')
  if (!button) return
  const input = document.getElementById(button.dataset.reveal)
  const shown = input.type === 'password'
  input.type = shown ? 'text' : 'password'
  button.textContent = shown ? button.dataset.hide : button.dataset.show
  button.ariaLabel = `${button.textContent}: ${button.dataset.about}`
})

// Copy what stands in a field. Where the browser doesn't allow it, the text is selected and Ctrl+C does.

document.addEventListener('click', async ({ target }) => {
  const button = target.closest?.('[data-copy]')
  if (!button) return
  const field = document.getElementById(button.dataset.copy)
  field.select()
  await navigator.clipboard?.writeText(field.value).then(
    () => {
      button.textContent = button.dataset.copied
    },
    () => {},
  )
})

// The rules, said in words while typing. Whether it is easily guessed the server says, who has the dictionaries.

const SHORTEST_OWN_WORD = 4
const QUIET = 900
let speaking

function showRules(form) {
  const { value } = form.elements.password
  const { level, personal } = form.querySelector('#strength').dataset
  const length = [...value].length
  const enough = length >= SHORTEST_OWN_WORD
  const kept = {
    length: length >= Number(form.dataset.least),
    common: level && Number(level) > 1,
    own: !containsOwn(form, value) && personal === undefined,
  }
  const open = { length: length === 0, common: !level || !enough, own: !enough }
  for (const item of $$('[data-rule]', form)) {
    const { rule } = item.dataset
    item.toggleAttribute('data-met', !open[rule] && kept[rule])
    item.querySelector('[data-said]').textContent = open[rule]
      ? ''
      : said(form.dataset, rule, kept[rule], length)
  }
}

function containsOwn(form, password) {
  const [folded, own] = [password, form.dataset.own].map((text) => text.normalize('NFKC').toLowerCase())
  const words = own.split(/[^\p{L}\p{N}]+/u)
  return words.some((word) => [...word].length >= SHORTEST_OWN_WORD && folded.includes(word))
}

function said(words, rule, kept, length) {
  if (rule === 'length') return kept ? words.done : words.soFar.replace('{n}', digits.format(length))
  return kept ? words.fine : words.not
}

function speakRules(form) {
  const [met, all] = ['[data-met]', ''].map((which) => digits.format($$(`[data-rule]${which}`, form).length))
  const strength = form.querySelector('#strength span').textContent
  const sentence = form.dataset.met
    .replace('{met}', met)
    .replace('{all}', all)
    .replace('{strength}', strength)
  form.querySelector('[data-live]').textContent = form.elements.password.value ? sentence : ''
}

document.addEventListener('input', ({ target }) => {
  const form = target.closest?.('form[data-password]')
  if (!form || target.name !== 'password') return
  delete form.querySelector('#strength').dataset.level
  showRules(form)
  speakSoon()
})

const passwordForms = () => $$('form[data-password]')

function speakSoon() {
  clearTimeout(speaking)
  speaking = setTimeout(() => passwordForms().forEach(speakRules), QUIET)
}

document.addEventListener('htmx:after:swap', () => {
  passwordForms().forEach(showRules)
  speakSoon()
})
addEventListener('pageshow', () => passwordForms().forEach(showRules))

// In a row of tabs that is longer than the window the current one is in sight, in a list what is wrong.

function bringIntoSight() {
  for (const tab of $$(':is(.tabs, .side) [aria-current]')) {
    const row = tab.parentElement
    const [one, all] = [tab.getBoundingClientRect(), row.getBoundingClientRect()]
    if (one.left < all.left || one.right > all.right)
      row.scrollLeft += (one.left + one.right - all.left - all.right) / 2
  }
  $$('.remedies [aria-invalid]:focus')[0]?.scrollIntoView({ block: 'nearest' })
}

bringIntoSight()
document.addEventListener('htmx:after:swap', bringIntoSight)
