import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz, { inflate } from '@sparticuz/chromium'

/** Our own, never the package's: those switch the security of the web off. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const PACKAGE = 'node_modules/@sparticuz/chromium'
const SYSTEM_FONTS = '/usr/share/fonts'

/** The browser inside the package, unpacked once per version, with what a bare machine lacks. */
export async function chromiumProgram() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  const folder = join(tmpdir(), `vestibule-chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  const executablePath = join(folder, 'chromium')
  const libraries = lacksLibraries(executablePath) && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  const fonts = !existsSync(SYSTEM_FONTS) && { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return { executablePath, env: { ...definite(process.env), ...libraries, ...fonts } }
}

/** Into a folder aside and then moved: neither a killed run nor another process ever finds half a browser. */
async function unpack(folder: string) {
  const aside = mkdtempSync(`${folder}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = aside
  try {
    await sparticuz.executablePath()
    await inflate(join(PACKAGE, 'bin/al2023.tar.br'))
    writeFileSync(join(aside, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir></fontconfig>`)
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function lacksLibraries(program: string) {
  return (
    process.platform === 'linux' && execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found')
  )
}

function definite(env: NodeJS.ProcessEnv) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
