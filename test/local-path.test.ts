import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from '#src/local-path.ts'

const HERE = 'https://portal.example.org'

test.each([
  ['/users', '/users'],
  ['/users?status=waiting&q=a%20b', '/users?status=waiting&q=a%20b'],
  ['/%09/evil.example', '/%09/evil.example'],
  ['/users#part', '/users'],
  ['/', '/'],
])('%j leads to %j', (next, path) => expect(localPath(next)).toBe(path))

test.each([
  ...[
    '',
    'users',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
  ],
  ...[
    '/\n/evil.example',
    '/users\r\nSet-Cookie: a=b',
    'https://evil.example',
    'javascript:alert(1)',
    ' /users',
  ],
  ...[
    '/x/..//evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/%2e%2e//evil.example',
    '/a/./..//evil',
  ],
  ...['/üsers', '/users\u2028', '/\u0000/evil', '/x\\..\\\\evil.example', '@evil.example', '?next=/', '#x'],
])('%j leads nowhere', (next) => expect(localPath(next)).toBeUndefined())

test('whatever is asked for, a browser stays here', () => {
  const parts = fc.constantFrom(
    ...[
      '/',
      '//',
      '\\',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '@',
      ':',
      'evil.example',
      'http:',
      '?',
      '#',
      '\t',
      '\n',
      ' ',
    ],
  )
  const paths = fc.oneof(
    fc.array(parts, { maxLength: 8 }).map((some) => `/${some.join('')}`),
    fc.string(),
  )
  fc.assert(
    fc.property(paths, (next) => {
      const path = localPath(next)
      if (path === undefined) return
      expect(new URL(path, HERE).origin).toBe(HERE)
      expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/)
      expect(localPath(path)).toBe(path)
    }),
    { numRuns: 2000 },
  )
})
