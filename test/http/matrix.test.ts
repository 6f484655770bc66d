import { describe, expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { everythingIn } from '#test/security/rows.ts'
import { createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { FORMS, PARAMETERS } from './matrix/forms.ts'
import { enter, type Out, type Scene, type Stage, setStage } from './matrix/scene.ts'
import { MATRIX, type Viewer } from './matrix/table.ts'

const VIEWERS: Viewer[] = ['nobody', 'user', 'own', 'foreign', 'manager', 'above', 'admin']
/** Of tries, which count also when they are refused. */
const COUNTS = ['rate_limits', 'sign_in_tries']
const OUT: Out[] = ['deactivated', 'of a deactivated organization']

describe('who may do what', () => {
  test('every route of the site stands in the table, with an answer for everybody', async () => {
    const { services } = await openPortal()
    const routes = createApp(services).routes.filter(({ method }) => method !== 'ALL')
    const listed = new Set(MATRIX.map(({ route }) => route))
    const missing = [...new Set(routes.map(({ method, path }) => `${method} ${path}`))]
      .filter((route) => !listed.has(route))
      .map(
        (route) =>
          `${route}: add a line to test/http/matrix/table.ts that says what it answers to whom; if it takes a form or a new kind of parameter, add these to test/http/matrix/forms.ts`,
      )
    expect(missing).toEqual([])

    const there = new Set(routes.map(({ method, path }) => `${method} ${path}`))
    const gone = [...listed].filter((route) => !there.has(route))
    expect(gone, 'lines of test/http/matrix/table.ts without a route').toEqual([])
    expect(MATRIX.flatMap(({ answers }) => Object.values(answers))).not.toContain('nothing')
  })

  test.each(MATRIX)('$route', async ({ route, answers }) => {
    const portal = await openPortal()
    await writeSetting(portal.db, 'registration', 'on', { by: null, now: portal.now() })
    if (route.includes('/mail/')) await captureMail(portal)
    const stages: Stages = new Map()
    const given: Record<string, string> = {}
    for (const viewer of VIEWERS) given[viewer] = await ask(portal, route, viewer, stages)
    expect(given).toEqual(answers)
    for (const viewer of OUT) expect(await ask(portal, route, viewer, stages), viewer).toBe(answers.nobody)
  })
})

/** Those that nothing has happened on yet, with an administrator as the person and without. */
type Stages = Map<boolean, Stage>

/** The answer in the words of the table. Whoever was refused has changed nothing. */
async function ask(portal: Portal, route: string, viewer: Viewer | Out, stages: Stages) {
  const above = viewer === 'above'
  const stage = stages.get(above) ?? (await setStage(portal, { above }))
  stages.set(above, stage)
  const scene = await enter(portal, stage, viewer)
  const [method = '', path = ''] = route.split(' ')
  const body =
    method === 'POST'
      ? new URLSearchParams({
          ...(scene.formToken && { form_token: scene.formToken }),
          ...FORMS[route]?.(scene),
        })
      : undefined
  const before = await everythingIn(portal.db, COUNTS)
  const response = await scene.browser.fetch(method, pathFor(path, scene), { ...(body && { body }) })
  await response.body?.cancel()
  const toSignIn = /^\/sign-in(\?next=|$)/.test(response.headers.get('location') ?? '')
  const refused = toSignIn || response.status >= 400
  if (refused)
    expect(await everythingIn(portal.db, COUNTS), `${route} refused ${viewer}, and yet`).toEqual(before)
  else if (method === 'POST') stages.delete(above)
  return toSignIn ? 'in' : String(response.status)
}

function pathFor(path: string, scene: Scene) {
  const parameters = Object.entries(PARAMETERS).find(([start]) => path.startsWith(start))?.[1](scene) ?? {}
  return path.replace(/:(\w+)(\{.*\})?/g, (_, name) => {
    const value = parameters[name]
    if (value === undefined) throw new Error(`Say in test/http/matrix/forms.ts what :${name} of ${path} is.`)
    return encodeURIComponent(value)
  })
}

async function captureMail(portal: Portal) {
  const [admin, person] = [await createAdmin(portal.db), await createUser(portal.db)]
  const by = { id: admin.id, role: 'admin' as const, organizationId: null, organizationAdmin: false }
  await sendInvites(portal.db, { userIds: [person.id], by, secrets: portal.secrets, now: portal.now() })
  await portal.deliverMail()
}
