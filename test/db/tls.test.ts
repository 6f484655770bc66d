import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/open.ts'
import { UnusableDatabase } from '#db/unusable.ts'

test('a PostgreSQL that offers no TLS has its sentence', async () => {
  expect(await sentenceAt(await startServer({ tls: false }))).toContain('offers no TLS')
})

test('a certificate that nobody vouches for, or that is for another host, has its sentence', async () => {
  const port = await startServer()
  expect(await sentenceAt(port)).toMatch(/not trusted here.*sslrootcert=/)
  expect(await sentenceAt(port, `&sslrootcert=${fileWith(CERT)}`)).toContain('is for another host')
})

test('a file that can not be read, or has no certificate, is not taken for a server that is not there', async () => {
  const port = await startServer()
  for (const named of [
    'sslrootcert=/nowhere/ca.pem',
    `sslrootcert=${tmpdir()}`,
    `sslcert=${fileWith('a letter')}`,
  ])
    expect(await sentenceAt(port, `&${named}`), named).toContain('(sslrootcert, sslcert, sslkey)')
  expect(await sentenceAt(port, '&host=/nowhere/socket')).toContain('No PostgreSQL answers')
})

async function sentenceAt(port: number, more = '') {
  const url = `postgres://ada:hush@127.0.0.1:${port}/portal?sslmode=verify-full${more}`
  const error = await openDatabase(url).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(UnusableDatabase)
  expect(String(error)).not.toContain('hush')
  return String(error)
}

/** Goes as far as PostgreSQL does until a client knows whom it talks to. */
async function startServer({ tls = true } = {}) {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(tls ? 'S' : 'N')
      if (tls) new TLSSocket(socket, { isServer: true, key: KEY, cert: CERT }).on('error', () => {})
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function fileWith(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'ca.pem'), content)
  return join(folder, 'ca.pem')
}

/** For db.example.org and nobody, signed by itself, from 2020 to 2120. */
const CERT = `-----BEGIN CERTIFICATE-----
MIIBcDCCARagAwIBAgIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5kYi5leGFt
cGxlLm9yZzAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowGTEXMBUG
A1UEAwwOZGIuZXhhbXBsZS5vcmcwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQE
U5LKHvTndSgFNnoAfas4kJWoeF+qmVTqTuZLHe67DStV9UPIFG8iSlBFoy+gI1qg
2T+NKgVKg96P7yo0x2THo00wSzAPBgNVHRMBAf8EBTADAQH/MBkGA1UdEQQSMBCC
DmRiLmV4YW1wbGUub3JnMB0GA1UdDgQWBBS+mzm782XUDAP+Hen45ZhZHcX6pzAK
BggqhkjOPQQDAgNIADBFAiAU0z2/QXx+2lR+/Cgs4Detd3Pli81D41ajT/h3tvd+
FgIhANqTF+z4MBg/dP6KEyZ8hjL2TVFS6izoG4dPCCX+CC2Q
-----END CERTIFICATE-----`

const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgou2cqT19tfBK2Ht6
svGPZvIpQW+P5vb0uLnwBHGrwfyhRANCAAQEU5LKHvTndSgFNnoAfas4kJWoeF+q
mVTqTuZLHe67DStV9UPIFG8iSlBFoy+gI1qg2T+NKgVKg96P7yo0x2TH
-----END PRIVATE KEY-----`
