// Ticks: all on this page, a range with Shift, and how many. Of a list with pages the tab remembers who is ticked, for whoever is signed in,
// until they are sent to.

const plural = new Intl.PluralRules(lang)
const LIST = 'form[data-ticks]'
const boxesOf = (form) => $$('tbody .tick input', form)
const everyoneIn = (form) => form.querySelector('.everyone')
const elsewhereIn = (form) => form.elements.elsewhere.value.split(' ').filter(Boolean)

// `ids` are ticked; all who match a `filter` are chosen instead; `asked` has no answer yet.

const KEY = 'ticks'
const read = () => JSON.parse(sessionStorage.getItem(KEY)) ?? { ids: [] }
const write = (kept) => sessionStorage.setItem(KEY, JSON.stringify(kept))

function remember(form, kept) {
  write({ ...kept, by: form.dataset.ticks })
}

function remembered(form) {
  const kept = read()
  return kept.by === form.dataset.ticks ? kept : { ids: [] }
}

/** What is ticked here now; elsewhere it stays as it was. */
function keep(form) {
  const ids = new Set(remembered(form).ids)
  for (const { value, checked } of boxesOf(form)) ids[checked ? 'add' : 'delete'](value)
  remember(form, { ids: [...ids] })
}

/** A list as it was left, from whatever page. After a refusal the server says who is ticked. */
function recall(form) {
  const boxes = boxesOf(form)
  if (form.dataset.told !== undefined) {
    delete form.dataset.told
    const here = boxes.filter((box) => box.checked).map((box) => box.value)
    remember(form, { ids: [...elsewhereIn(form), ...here] })
  }
  const { ids, filter } = remembered(form)
  const all = everyoneIn(form)
  const everyone = filter === all.dataset.filter
  all.checked = everyone
  for (const box of boxes) box.checked = everyone || ids.includes(box.value)
  const here = new Set(boxes.map((box) => box.value))
  const elsewhere = everyone ? [] : ids.filter((id) => !here.has(id))
  form.elements.elsewhere.setAttribute('value', elsewhere.join(' '))
}

function count(form) {
  const list = form.matches(LIST)
  if (list) recall(form)
  const boxes = boxesOf(form)
  const ticked = boxes.filter((box) => box.checked).length
  const all = form.querySelector('[data-all]')
  if (all) {
    all.checked = ticked > 0 && ticked === boxes.length
    all.indeterminate = ticked > 0 && ticked < boxes.length
  }
  const elsewhere = list ? elsewhereIn(form).length : 0
  const everyone = everyoneIn(form)
  const chosen = everyone?.checked ? Number(everyone.dataset.total) : ticked + elsewhere
  for (const place of $$('[data-count]', form)) {
    const said = place.dataset.count ? elsewhere : chosen
    const forms = JSON.parse(place.dataset.forms)
    const sentence = (forms[plural.select(said)] ?? forms.other).replace('{n}', digits.format(said))
    if (place.textContent !== sentence) place.textContent = sentence
    place.hidden = place.dataset.count && said === 0
  }
}

document.addEventListener('change', ({ target }) => {
  const { form } = target
  if (!form || !target.closest('.tick, .bulk')) return
  if (target.matches('[data-all]')) for (const box of boxesOf(form)) box.checked = target.checked
  if (target.matches('.everyone'))
    remember(form, { ...remembered(form), filter: target.checked && target.dataset.filter })
  else if (form.matches(LIST)) keep(form)
  count(form)
})

document.addEventListener('click', ({ target, shiftKey }) => {
  if (!target.matches?.('tbody .tick input')) return
  const boxes = boxesOf(target.form)
  const [from, to] = [boxes.indexOf(lastTick), boxes.indexOf(target)].sort((a, b) => a - b)
  if (shiftKey && from >= 0) for (const box of boxes.slice(from, to + 1)) box.checked = target.checked
  lastTick = target
})

// Enter would send the form off. The button is far behind the last row, so from a ticked box it leads there.

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (key !== 'Enter' || !target.matches?.('.tick input')) return
  event.preventDefault()
  if (target.checked) target.form.querySelector('.primary')?.focus()
  else target.click()
})

// The bar goes, and the focus with it, so that starts again at the top of the list.

document.addEventListener('reset', ({ target }) => {
  if (target.matches(LIST)) remember(target, { ids: [] })
  setTimeout(() => {
    count(target)
    target.querySelector('[data-all]')?.focus({ preventScroll: true })
  })
})

// Whoever was sent to is ticked no longer. Nothing was sent as long as no sending is shown.

document.addEventListener('submit', ({ target, submitter }) => {
  if (target.getAttribute('action') !== '/sendings') return
  const fields = new FormData(target, submitter)
  const ids = [...fields.getAll('user_ids'), ...String(fields.get('elsewhere') ?? '').split(' ')]
  write({ ...read(), asked: fields.has('everyone') ? 'everyone' : ids })
})

function forget() {
  const { asked, ...kept } = read()
  if (!asked) return
  const sent = /^\/sendings\/[\w-]{36}$/.test(location.pathname)
  if (sent && asked === 'everyone') write({ ids: [] })
  else write(sent ? { ...kept, ids: kept.ids.filter((id) => !asked.includes(id)) } : kept)
}

// Whoever hears what was found hears how many are selected, too.

let lastTick
let lastList

function settle() {
  forget()
  for (const form of $$('form:has([data-count])')) count(form)
  const list = document.querySelector(LIST)
  if (list && list !== lastList && list.querySelector('.tick :checked, .elsewhere:not([value=""])'))
    document.getElementById('found').append(` – ${list.querySelector('[data-count]').textContent}`)
  lastList = list
}

document.addEventListener('htmx:after:swap', settle)
addEventListener('pageshow', settle)
