/**
 * Every route of the site, and what it answers to whom. Columns: nobody signed in; a user; the administrator of the
 * organization that the object belongs to, and of another one; a manager; a manager with an object above them (an
 * administrator of the portal); an administrator.
 *
 * `in`: sent to sign in. `303`: sent on, after something was done or to where there is something for them. Numbers are the
 * status. Whoever was deactivated, or whose organization was, is nobody.
 */
const TABLE = `
  route                                     nobody  user  own  foreign  manager  above  admin

  GET  /health                                 200   200  200      200      200    200    200
  GET  /static/*                               404   404  404      404      404    404    404
  POST /webhooks/resend                        404   404  404      404      404    404    404
  GET  /brand/:name{[0-9a-f]{64}\\.(?:png|jpg|gif)}  404   404  404      404      404    404    404

  GET  /sign-in                                200   303  303      303      303    303    303
  POST /sign-in                                422   422  422      422      422    422    422
  POST /sign-out                               303   303  303      303      303    303    303
  GET  /setup/:token                           404   404  404      404      404    404    404
  POST /setup/:token                           404   404  404      404      404    404    404
  POST /setup/:token/check                     204   204  204      204      204    204    204
  GET  /invite/:token                          200   200  200      200      200    200    200
  POST /invite/:token                          303   303  303      303      303    303    303
  POST /invite/:token/renew                    303   303  303      303      303    303    303
  GET  /invite/:token/renewed                  200   200  200      200      200    200    200
  GET  /set-password                           410   303  303      303      303    303    303
  POST /set-password                           410   303  303      303      303    303    303
  POST /set-password/check                       204   204  204      204      204    204    204
  GET  /set-password/suggestion                 303   303  303      303      303    303    303
  POST /set-password/suggestion                 410   303  303      303      303    303    303
  POST /set-password/later                     410   303  303      303      303    303    303
  GET  /set-password/later                     200   200  200      200      200    200    200
  GET  /recovery                               200   200  200      200      200    200    200
  POST /recovery                               303   303  303      303      303    303    303
  GET  /recovery/sent                          200   200  200      200      200    200    200
  GET  /recovery/:token                        404   404  404      404      404    404    404
  POST /recovery/:token                        404   404  404      404      404    404    404
  POST /recovery/:token/check                  204   204  204      204      204    204    204
  GET  /confirm-email/:token                   404   404  404      404      404    404    404
  POST /confirm-email/:token                   404   404  404      404      404    404    404
  GET  /register                               200   200  200      200      200    200    200
  POST /register                               303   303  303      303      303    303    303
  GET  /register/sent                          200   200  200      200      200    200    200
  GET  /register/waiting                       200   200  200      200      200    200    200
  GET  /register/known                         200   200  200      200      200    200    200
  GET  /register/:token                        404   404  404      404      404    404    404
  POST /register/:token                        404   404  404      404      404    404    404
  POST /register/:token/renew                  303   303  303      303      303    303    303
  GET  /register/:token/renewed                200   200  200      200      200    200    200

  GET  /                                        in   303  303      303      200    200    200
  GET  /profile                                 in   200  200      200      200    200    200
  POST /profile                                 in   303  303      303      303    303    303
  GET  /profile/email                           in   200  200      200      200    200    200
  POST /profile/email                           in   303  303      303      303    303    303
  POST /profile/email/withdrawal                in   303  303      303      303    303    303
  GET  /profile/password                        in   200  200      200      200    200    200
  POST /profile/password                        in   303  303      303      303    303    303
  POST /profile/password/check                  in   200  200      200      200    200    200
  POST /profile/sessions/others/end             in   303  303      303      303    303    303
  POST /profile/sessions/:hash/end              in   303  303      303      303    303    303

  GET  /users                                   in   404  200      200      200    200    200
  GET  /users/new                               in   404  200      200      200    200    200
  POST /users/new                               in   404  200      200      200    200    200
  POST /users                                   in   404  303      303      303    303    303
  GET  /users/several                           in   404  200      200      200    200    200
  GET  /users/several/new                       in   404  303      303      303    303    303
  POST /users/several/new                       in   404  200      200      200    200    200
  GET  /users/several/preview                   in   404  303      303      303    303    303
  POST /users/several/preview                   in   404  200      200      200    200    200
  POST /users/several                           in   404  303      303      303    303    303
  GET  /users/additions/:id                     in   404  404      404      404    404    404
  GET  /users/additions/:id/result              in   404  404      404      404    404    404
  GET  /users/:id                               in   404  200      404      200    404    200
  POST /users/:id/email                         in   404  303      404      303    404    303
  GET  /users/:id/link                          in   404  200      404      404    404    200
  POST /users/:id/link                          in   404  200      404      404    404    200
  GET  /users/:id/edit                          in   404  200      404      200    404    200
  POST /users/:id                               in   404  303      404      303    404    303
  GET  /users/:id/deactivation                  in   404  200      404      200    404    200
  POST /users/:id/deactivation                  in   404  303      404      303    404    303
  POST /users/:id/reactivation                  in   404  303      404      303    404    303
  GET  /users/:id/revocation                    in   404  200      404      200    404    200
  POST /users/:id/revocation                    in   404  303      404      303    404    303
  POST /users/:id/administrator                 in   404  303      404      303    404    303
  GET  /users/:id/recovery                      in   404  200      404      200    404    200
  POST /users/:id/recovery                      in   404  303      404      303    404    303

  GET  /sendings                                in   404  200      200      200    200    200
  POST /sendings                                in   404  303      422      303    422    303
  GET  /sendings/new                            in   404  200      200      200    200    200
  GET  /sendings/new/time                       in   404  200      200      200    200    200
  GET  /sendings/:id                            in   404  200      404      200    200    200
  GET  /sendings/:id/progress                   in   404  200      404      200    200    200
  GET  /sendings/:id/events                     in   404  200      404      200    200    200
  POST /sendings/:id/pause                      in   404  303      404      303    303    303
  POST /sendings/:id/resume                     in   404  303      404      303    303    303
  GET  /sendings/:id/cancellation               in   404  200      404      200    200    200
  POST /sendings/:id/cancellation               in   404  303      404      303    303    303
  POST /sendings/:id/beginning                  in   404  303      404      303    303    303
  GET  /sendings/:id/time                       in   404  200      404      200    200    200
  POST /sendings/:id/time                       in   404  303      404      303    303    303
  GET  /sendings/:id/people                     in   404  303      404      303    303    303
  POST /sendings/:id/failures/:userId           in   404  303      404      303    404    303
  GET  /sendings/:id/result                     in   404  200      404      200    200    200

  GET  /registrations                           in   404  200      200      200    200    200
  POST /registrations/:id/approval              in   404  303      404      303    303    303
  POST /registrations/:id/refusal               in   404  303      404      303    303    303

  GET  /organizations                           in   404  303      303      200    200    200
  GET  /organizations/new                       in   404  404      404      200    200    200
  POST /organizations                           in   404  404      404      303    303    303
  GET  /organizations/:id                       in   404  200      404      200    200    200
  POST /organizations/:id                       in   404  303      404      303    303    303
  GET  /organizations/:id/deactivation          in   404  404      404      200    200    200
  POST /organizations/:id/deactivation          in   404  404      404      303    303    303
  POST /organizations/:id/reactivation          in   404  404      404      303    303    303
  GET  /organizations/:id/mails                  in   404  404      404      200    200    200
  POST /organizations/:id/mails                  in   404  404      404      422    422    422
  POST /organizations/:id/mails/preview          in   404  404      404      422    422    422
  GET  /organizations/:id/mails/frame            in   404  404      404      404    404    404

  GET  /templates                                in   404  404      404      404    404    200
  GET  /templates/:kind/:locale                  in   404  404      404      404    404    200
  POST /templates/:kind/:locale                  in   404  404      404      404    404    422
  POST /templates/:kind/:locale/preview          in   404  404      404      404    404    200
  GET  /templates/:kind/:locale/frame            in   404  404      404      404    404    404
  GET  /templates/:kind/:locale/versions         in   404  404      404      404    404    200
  GET  /templates/:kind/:locale/versions/compare   in   404  404      404      404    404    404
  POST /templates/:kind/:locale/versions/:version/restore   in   404  404      404      404    404    303
  GET  /templates/:kind/:locale/reset            in   404  404      404      404    404    200
  POST /templates/:kind/:locale/reset            in   404  404      404      404    404    303
  GET  /brand                                    in   404  404      404      404    404    200
  POST /brand                                    in   404  404      404      404    404    422
  POST /brand/preview                            in   404  404      404      404    404    422
  GET  /brand/frame                              in   404  404      404      404    404    404

  GET  /settings                                 in   404  404      404      404    404    303
  GET  /settings/:section                        in   404  404      404      404    404    200
  POST /settings/:section                        in   404  404      404      404    404    422

  GET  /mailboxes                               in   404  404      404      404    404    200
  GET  /mailboxes/new                           in   404  404      404      404    404    200
  POST /mailboxes/new                           in   404  404      404      404    404    200
  POST /mailboxes                               in   404  404      404      404    404    422
  GET  /mailboxes/:id                           in   404  404      404      404    404    200
  POST /mailboxes/:id                           in   404  404      404      404    404    422
  POST /mailboxes/:id/choose                    in   404  404      404      404    404    303
  POST /mailboxes/:id/pause                     in   404  404      404      404    404    303
  POST /mailboxes/:id/resume                    in   404  404      404      404    404    303
  POST /mailboxes/:id/connection                in   404  404      404      404    404    303
  POST /mailboxes/:id/test                      in   404  404      404      404    404    303
  GET  /mailboxes/:id/removal                   in   404  404      404      404    404    200
  POST /mailboxes/:id/removal                   in   404  404      404      404    404    409
  POST /mailboxes/:id/unknown/:batchId          in   404  404      404      404    404    303
  POST /outbox/release                          in   404  404      404      404    404    303
  GET  /suppressions                            in   404  404      404      404    404    200
  POST /suppressions/lift                       in   404  404      404      404    404    303
  GET  /mail                                    in   404  404      404      404    404    200
  GET  /mail/:id                                in   404  404      404      404    404    200
  GET  /mail/:id/body                           in   404  404      404      404    404    200
`

const [, ...COLUMNS] = words(TABLE.trim().split('\n')[0] ?? '')

export type Viewer = 'nobody' | 'user' | 'own' | 'foreign' | 'manager' | 'above' | 'admin'

export interface Line {
  route: string
  answers: Record<string, string>
}

export const MATRIX: Line[] = TABLE.trim()
  .split('\n')
  .slice(1)
  .filter((line) => line.trim())
  .map((line) => {
    const [method = '', path = '', ...answers] = words(line)
    return {
      route: `${method} ${path}`,
      answers: Object.fromEntries(COLUMNS.map((column, i) => [column, answers[i] ?? 'nothing'])),
    }
  })

function words(line: string) {
  return line.trim().split(/\s+/)
}
