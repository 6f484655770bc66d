import type { HTMLElement } from 'node-html-parser'
import { around, shown, words } from './elements.ts'

const CONTROLS = 'input, select, textarea'

/** The form controls of one page, with what was typed into them. */
export class Controls {
  readonly #dom: HTMLElement
  readonly #path: string
  readonly #typed = new Map<HTMLElement, string>()
  readonly #ticked = new Map<HTMLElement, boolean>()
  readonly #selected = new Map<HTMLElement, string[]>()

  constructor(dom: HTMLElement, path: string) {
    this.#dom = dom
    this.#path = path
  }

  value(label: string) {
    const control = this.#find(label)
    return isTick(control) ? String(this.#isTicked(control)) : (this.#valuesOf(control)[0] ?? '')
  }

  /** The sentence that stands beside a field and names what is wrong with it. */
  error(label: string) {
    const control = this.#find(label)
    const described = `${control.getAttribute('aria-describedby') ?? ''} ${control.getAttribute('aria-errormessage') ?? ''}`
    const notes = described.split(/\s+/).map((id) => (id ? this.#dom.getElementById(id) : null))
    const error = notes.find(
      (note) => note && shown(note) && /(^|\s)error(\s|$)/.test(note.getAttribute('class') ?? ''),
    )
    if (error && control.getAttribute('aria-invalid') !== 'true')
      throw new Error(`“${label}” is not marked as invalid`)
    return error ? words(error) : undefined
  }

  fill(label: string, value: string) {
    const control = this.#usable(label)
    if (isTick(control) || is(control, 'select')) throw new Error(`“${label}” can't be typed into`)
    if (control.hasAttribute('readonly')) throw new Error(`“${label}” is read-only`)
    this.#typed.set(control, is(control, 'textarea') ? value.replace(/\r?\n/g, '\r\n') : value)
  }

  tick(label: string, on: boolean) {
    const control = this.#usable(label)
    if (control.getAttribute('type') !== 'checkbox') throw new Error(`“${label}” is not a checkbox`)
    this.#ticked.set(control, on)
  }

  choose(label: string) {
    const control = this.#usable(label)
    if (control.getAttribute('type') !== 'radio') throw new Error(`“${label}” is not a radio button`)
    const name = control.getAttribute('name')
    for (const other of this.#of(this.#formOf(control)))
      if (other.getAttribute('type') === 'radio' && other.getAttribute('name') === name)
        this.#ticked.set(other, false)
    this.#ticked.set(control, true)
  }

  select(label: string, options: string[]) {
    const control = this.#usable(label)
    const values = options.map((option) => {
      const all = control.querySelectorAll('option')
      const found = all.find((one) => words(one) === option) ?? all.find((one) => words(one).includes(option))
      if (!found) throw new Error(`“${label}” has no “${option}”, only ${all.map(words).join(' · ')}`)
      return optionValue(found)
    })
    this.#selected.set(control, values)
  }

  /** What pressing this button sends, and where. */
  submit(button: HTMLElement) {
    if (button.hasAttribute('disabled')) throw new Error(`“${words(button)}” is disabled`)
    const form = this.#formOf(button)
    if (!form || (button.getAttribute('type') ?? 'submit') !== 'submit')
      throw new Error(`“${words(button)}” does nothing without JavaScript`)

    const attribute = (name: string) => button.getAttribute(`form${name}`) ?? form.getAttribute(name)
    const body = attribute('enctype') === 'multipart/form-data' ? new FormData() : new URLSearchParams()
    for (const control of this.#of(form)) {
      const name = control.getAttribute('name')
      if (name) for (const value of this.#valuesOf(control)) body.append(name, value)
    }
    const name = button.getAttribute('name')
    if (name) body.append(name, button.getAttribute('value') ?? '')
    const method = (attribute('method') ?? 'get').toUpperCase()
    return { method, action: attribute('action') || '', body }
  }

  #valuesOf(control: HTMLElement) {
    if (is(control, 'select')) return this.#selected.get(control) ?? initialOptions(control)
    if (isTick(control)) return this.#isTicked(control) ? [control.getAttribute('value') ?? 'on'] : []
    const initial = is(control, 'textarea')
      ? control.text.replace(/^\r?\n/, '')
      : control.getAttribute('value')
    return [this.#typed.get(control) ?? initial ?? '']
  }

  #isTicked(control: HTMLElement) {
    return this.#ticked.get(control) ?? control.hasAttribute('checked')
  }

  #of(form: HTMLElement | null) {
    return this.#dom
      .querySelectorAll(CONTROLS)
      .filter((control) => this.#formOf(control) === form && !disabled(control) && !isButton(control))
      .filter((control) => !around(control, 'TEMPLATE'))
  }

  #formOf(control: HTMLElement) {
    const id = control.getAttribute('form')
    return id ? this.#dom.getElementById(id) : around(control, 'FORM')
  }

  #usable(label: string) {
    const control = this.#find(label)
    if (disabled(control)) throw new Error(`“${label}” is disabled`)
    return control
  }

  /** By what it is called for a person: its label or its aria-label; the whole of it before a part. */
  #find(label: string) {
    const named = this.#dom
      .querySelectorAll(CONTROLS)
      .filter((control) => control.getAttribute('type') !== 'hidden' && shown(control))
      .map((control) => ({ control, names: this.#namesOf(control) }))
    const found =
      named.find(({ names }) => names.includes(label)) ??
      named.find(({ names }) => names.some((name) => name.includes(label)))
    if (found) return found.control
    const there = named.map(({ names }) => names.join('/')).join(' · ')
    throw new Error(`No field “${label}” on ${this.#path}. There is: ${there}`)
  }

  #namesOf(control: HTMLElement) {
    const id = control.getAttribute('id')
    const labels = this.#dom
      .querySelectorAll('label')
      .filter((label) => id && label.getAttribute('for') === id)
    const label = around(control, 'LABEL')
    const by = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    const pointed = by.map((id) => this.#dom.getElementById(id)).filter((element) => element !== null)
    const names = [...labels, ...(label ? [label] : []), ...pointed].map(words)
    return [...names, control.getAttribute('aria-label') ?? ''].filter(Boolean)
  }
}

function initialOptions(select: HTMLElement) {
  const options = select.querySelectorAll('option').filter((option) => !option.hasAttribute('disabled'))
  const chosen = options.filter((option) => option.hasAttribute('selected'))
  if (select.hasAttribute('multiple')) return chosen.map(optionValue)
  return (chosen.length > 0 ? chosen.slice(-1) : options.slice(0, 1)).map(optionValue)
}

function optionValue(option: HTMLElement) {
  return option.getAttribute('value') ?? words(option)
}

function isTick(control: HTMLElement) {
  return ['checkbox', 'radio'].includes(control.getAttribute('type') ?? '')
}

function isButton(control: HTMLElement) {
  return ['submit', 'button', 'reset', 'image', 'file'].includes(control.getAttribute('type') ?? '')
}

function disabled(control: HTMLElement) {
  return control.hasAttribute('disabled') || around(control, 'FIELDSET', 'disabled') !== null
}

function is(control: HTMLElement, tag: string) {
  return control.tagName.toLowerCase() === tag
}
