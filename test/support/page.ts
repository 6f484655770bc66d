import { type HTMLElement, parse } from 'node-html-parser'
import type { Browser } from './browser.ts'
import { Controls } from './controls.ts'
import { inside, shown, words } from './elements.ts'

interface Loaded {
  url: URL
  response: Response
  text: string
}

/** Without JavaScript, `<noscript>` is part of the page. */
const RAW = { script: true, style: true }

interface Where {
  /** Only in the row (or list item) that holds this text. */
  in?: string
}

/** A page as a person has it in front of them: only what stands there can be filled in, pressed and followed. */
export class Page {
  readonly browser: Browser
  readonly url: URL
  readonly status: number
  readonly headers: Headers
  /** The answer as it came. */
  readonly html: string
  #parsed: HTMLElement | undefined
  #filledIn: Controls | undefined

  constructor(browser: Browser, { url, response, text }: Loaded) {
    this.browser = browser
    this.url = url
    this.status = response.status
    this.headers = response.headers
    this.html = text
  }

  /** Of many pages only the status is asked. */
  get dom() {
    this.#parsed ??= parse(this.html, { blockTextElements: RAW })
    return this.#parsed
  }

  get #controls() {
    this.#filledIn ??= new Controls(this.dom, this.url.pathname)
    return this.#filledIn
  }

  get path() {
    return this.url.pathname + this.url.search
  }

  get title() {
    return this.#words('title')
  }

  get heading() {
    return this.#words('h1')
  }

  get flash() {
    return this.#words('#flash')
  }

  get alert() {
    return this.#words('[role=alert]')
  }

  /** Everything a person can read. */
  get text() {
    return words(this.dom.querySelector('body') ?? this.dom)
  }

  get locale() {
    return this.dom.querySelector('html')?.getAttribute('lang')
  }

  get direction() {
    return this.dom.querySelector('html')?.getAttribute('dir')
  }

  /** What a form made by hand has to carry to be taken for one of this page. */
  get formToken() {
    const token = this.dom.querySelector('[name=form_token]')?.getAttribute('value')
    if (!token) throw new Error(`No form on ${this.path} (${this.status}) has a token:\n${this.text}`)
    return token
  }

  /** What a table row or list item that holds a text says. */
  row(text: string) {
    return words(this.#row(text))
  }

  has(text: string) {
    return this.text.includes(text)
  }

  buttons(where: Where = {}) {
    return this.#shown('button, input[type=submit]', where).map(labelOf)
  }

  links(where: Where = {}) {
    return this.#shown('a[href]', where).map(labelOf)
  }

  /** What stands in a field now. */
  value(label: string) {
    return this.#controls.value(label)
  }

  fieldError(label: string) {
    return this.#controls.error(label)
  }

  fill(label: string, value: string) {
    this.#controls.fill(label, value)
    return this
  }

  check(...labels: string[]) {
    for (const label of labels) this.#controls.tick(label, true)
    return this
  }

  uncheck(...labels: string[]) {
    for (const label of labels) this.#controls.tick(label, false)
    return this
  }

  /** Picks a radio button. */
  choose(label: string) {
    this.#controls.choose(label)
    return this
  }

  /** Picks options of a list by what they say. */
  select(label: string, ...options: string[]) {
    this.#controls.select(label, options)
    return this
  }

  press(button: string, where: Where = {}) {
    const pressed = this.#find('button, input[type=submit]', button, where)
    const { method, action, body } = this.#controls.submit(pressed)
    const url = new URL(action, this.url)
    if (method === 'POST') return this.browser.request('POST', url.href, { body, from: this })
    const query = new URLSearchParams()
    for (const [name, value] of body) query.append(name, String(value))
    url.search = query.toString()
    return this.browser.request('GET', url.href, { from: this })
  }

  follow(link: string, where: Where = {}) {
    const href = this.#find('a[href]', link, where).getAttribute('href') ?? ''
    return this.browser.visit(new URL(href, this.url).href, { from: this })
  }

  /** The same address once more. */
  reload() {
    return this.browser.visit(this.url.href, { from: this })
  }

  #words(selector: string) {
    const element = this.dom.querySelector(selector)
    return element ? words(element) : undefined
  }

  #row(text: string) {
    const rows = this.dom.querySelectorAll('tr, li, [role=row]').filter(shown)
    const found = rows.findLast((row) => words(row).includes(text))
    if (!found) throw new Error(`No row with “${text}” on ${this.path}:\n${this.text}`)
    return found
  }

  #shown(selector: string, where: Where) {
    const row = where.in === undefined ? undefined : this.#row(where.in)
    const elements = this.dom.querySelectorAll(selector).filter(shown)
    return row ? elements.filter((element) => inside(element, row)) : elements
  }

  #find(selector: string, text: string, where: Where) {
    const elements = this.#shown(selector, where)
    const found =
      elements.find((element) => labelOf(element) === text) ??
      elements.find((element) => labelOf(element).includes(text))
    if (found) return found
    const there = elements.map(labelOf).join(' · ')
    throw new Error(
      `Nothing says “${text}” on ${this.path} (${this.status}). There is: ${there}\n${this.text}`,
    )
  }
}

function labelOf(element: HTMLElement) {
  return element.getAttribute('aria-label') ?? (words(element) || (element.getAttribute('value') ?? ''))
}
