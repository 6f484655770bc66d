import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { Browser } from './browser.ts'

const FORM = `<!doctype html><html lang="ar" dir="rtl"><title>People</title><body>
<h1> People  of <bdi>Harbour</bdi></h1><div id="flash" role="status">Saved.</div>
<form method="post" action="/echo?x=1" id="list">
  <input type="hidden" name="csrf" value="a&amp;b">
  <label for="q">Search</label><input id="q" name="q" value="ad">
  <label>Note <textarea name="note">
first &lt;line&gt;</textarea></label>
  <label for="lang">Language</label>
  <select id="lang" name="lang"><option value="en">English</option><option value="de" selected>Deutsch</option></select>
  <table><tr><td><input type="checkbox" name="ids" value="1" aria-label="Invite Ada" checked></td><td>Ada</td></tr>
  <tr><td><input type="checkbox" name="ids" value="2" aria-label="Invite Bob"></td><td>Bob</td>
    <td><button name="again" value="2">Send again</button></td></tr></table>
  <label><input type="radio" name="when" value="now" checked> Now</label>
  <label><input type="radio" name="when" value="later"> Later</label>
  <label for="e">Email</label><input id="e" name="email" aria-invalid="true" aria-describedby="h e-error" disabled>
  <p id="h" class="hint">Hint</p><p id="e-error" class="error">Not an email.</p>
  <button name="do" value="send">Send invites</button>
  <button type="button">Only with a script</button>
  <div hidden><button>Unseen</button></div><dialog><button>Shut away</button></dialog>
</form>
<input type="checkbox" name="ids" value="3" form="list" aria-label="Invite Zoë">
<form action="/search?old=1"><input name="q" aria-label="Find" value="x"><button>Go</button></form>
<noscript><a href="next">Without a script</a></noscript></body></html>`

const site = new Hono()
  .get('/form', (c) => c.html(FORM))
  .post('/echo', async (c) =>
    c.json({ url: c.req.url, fields: await c.req.parseBody({ all: true }), ...said(c.req.header()) }),
  )
  .get('/search', (c) => c.json({ url: c.req.url, ...said(c.req.header()) }))
  .get('/next', (c) => c.redirect('/search', 303))
  .get('/away', (c) => c.redirect('https://elsewhere.example/', 303))
  .get('/cookies', (c) => {
    for (const cookie of c.req.queries('set') ?? []) c.header('Set-Cookie', cookie, { append: true })
    return c.json(said(c.req.header()))
  })

function said({ cookie, origin, 'sec-fetch-site': from }: Record<string, string>) {
  return { cookie, origin, from }
}

test('pressing sends what stands in the form, changed as the person changed it', async () => {
  const page = await new Browser(site).visit('/form')
  page
    .fill('Search', 'bo b')
    .check('Invite Bob', 'Invite Zoë')
    .uncheck('Invite Ada')
    .choose('Later')
    .select('Language', 'English')
  expect(JSON.parse((await page.press('Send invites')).html)).toEqual({
    url: 'http://localhost:3000/echo?x=1',
    fields: {
      csrf: 'a&b',
      q: 'bo b',
      note: 'first <line>',
      lang: 'en',
      ids: ['2', '3'],
      when: 'later',
      do: 'send',
    },
    cookie: '',
    origin: 'http://localhost:3000',
    from: 'same-origin',
  })
})

test('untouched, a form sends its initial values and only the pressed button', async () => {
  const page = await new Browser(site).visit('/form')
  const { fields } = JSON.parse((await page.press('Send again', { in: 'Bob' })).html)
  expect(fields).toEqual({
    csrf: 'a&b',
    q: 'ad',
    note: 'first <line>',
    lang: 'de',
    ids: '1',
    when: 'now',
    again: '2',
  })
})

test('a page is read as a person reads it', async () => {
  const page = await new Browser(site).visit('/form')
  expect([page.heading, page.flash, page.title, page.locale, page.direction]).toEqual([
    'People of Harbour',
    'Saved.',
    'People',
    'ar',
    'rtl',
  ])
  expect(page.row('Bob')).toBe('Bob Send again')
  expect(page.fieldError('Email')).toBe('Not an email.')
  expect(page.fieldError('Search')).toBeUndefined()
  expect([page.value('Language'), page.value('Invite Ada'), page.value('Search')]).toEqual([
    'de',
    'true',
    'ad',
  ])
  expect(page.buttons()).toEqual(['Send again', 'Send invites', 'Only with a script', 'Go'])
})

test('what the page does not hold, hides or disables cannot be used', async () => {
  const page = await new Browser(site).visit('/form')
  for (const button of ['Unseen', 'Shut away', 'Nothing'])
    expect(() => page.press(button)).toThrow('Nothing says')
  expect(() => page.press('Only with a script')).toThrow('does nothing without JavaScript')
  expect(() => page.press('Send again', { in: 'Ada' })).toThrow('Nothing says')
  expect(() => page.fill('Email', 'x')).toThrow('is disabled')
  expect(() => page.fill('Phone', 'x')).toThrow('No field “Phone”')
  expect(() => page.select('Language', 'Latin')).toThrow('has no “Latin”')
  expect(() => page.check('Later')).toThrow('not a checkbox')
})

test('a search form replaces the query, a link is followed through its redirect', async () => {
  const page = await new Browser(site).visit('/form')
  expect((await page.fill('Find', 'a b').press('Go')).path).toBe('/search?q=a+b')
  const after = await page.follow('Without a script')
  expect([after.path, JSON.parse(after.html).from]).toEqual(['/search', 'same-origin'])
})

test('a redirect to another site is where the test stops', async () => {
  const page = await new Browser(site).visit('/away')
  expect([page.status, page.headers.get('location')]).toEqual([303, 'https://elsewhere.example/'])
})

test('cookies are kept by path, end on time, and are refused as a browser refuses them', async () => {
  let now = new Date('2026-03-02T09:00:00Z')
  const browser = new Browser(site, { now: () => now })
  const set = [
    'a=1; Path=/',
    'b=2; Path=/form',
    'c=3; Path=/; Max-Age=60',
    's=4; Path=/; Secure',
    '__Host-h=5; Path=/',
  ]
  const query = (cookies: string[]) =>
    `/cookies?${new URLSearchParams(cookies.map((cookie): [string, string] => ['set', cookie]))}`
  await browser.visit(query(set))
  expect(browser.cookies.names).toEqual(['a', 'b', 'c'])
  expect(JSON.parse((await browser.visit('/search')).html).cookie).toBe('a=1; c=3')
  now = new Date('2026-03-02T09:01:00Z')
  await browser.visit(query(['a=; Path=/; Max-Age=0']))
  expect(browser.cookies.names).toEqual(['b'])

  const safe = new Browser(site, { baseUrl: 'https://portal.example.org' })
  await safe.visit(
    query(['__Host-h=5; Path=/; Secure', '__Host-i=6; Path=/form; Secure', 'x=7; SameSite=Strict']),
  )
  expect(safe.cookies.names).toEqual(['__Host-h', 'x'])
  expect(JSON.parse((await safe.visit('/search', { crossSite: true })).html)).toMatchObject({
    cookie: '__Host-h=5',
    from: 'cross-site',
  })
  const forged = await safe.post('/echo', { a: ['1', '2'] }, { crossSite: true })
  expect(JSON.parse(forged.html)).toMatchObject({
    cookie: '',
    origin: 'https://elsewhere.example',
    fields: { a: ['1', '2'] },
  })
})
