import { expect, test } from 'vitest'
import { reportOf } from '#src/report.ts'

test('an error is reported with where it happened, and with what caused it', () => {
  const error = new Error('the tide is out', { cause: new TypeError('there is no moon') })
  const report = reportOf(error, {})
  expect(report).toMatch(/^Error: the tide is out\n {4}at .*report\.test\.ts/)
  expect(report).toMatch(/\ncaused by TypeError: there is no moon\n {4}at /)
  expect(reportOf('a word', {})).toBe('a word')
})

test('nothing secret of the environment is in it, nor what else hangs at an error', () => {
  const env = {
    DATABASE_URL: 'postgres://ada:hu%23sh@db.example.org/portal?password=whisper',
    SMTP_URL: 'smtps://ada:mur@mur@mail.example.org',
    SECRET_KEY: 'a-new-key-of-enough-length, an-old-key-of-enough-length',
    RESEND_API_KEY: 're_123',
    RESEND_WEBHOOK_SECRET: 'whsec_456',
    MAIL_FROM: '',
  }
  const said = `${Object.values(env).join(' ')} hu#sh`
  const error = Object.assign(new Error(said, { cause: new Error(said) }), { input: env.DATABASE_URL })
  const report = reportOf(error, env)
  expect(report).not.toMatch(/hu(#|%23)sh|whisper|mur|of-enough-length|re_123|whsec_456|input/)
  expect(report).toContain('postgres://ada:[redacted]@db.example.org/portal?password=[redacted]')
  expect(report).toContain('\ncaused by Error: ')
})
