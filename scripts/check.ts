import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

/** One guard of the code, and the deliberate violation on which it must object. */
type Guard = { readonly name: string; readonly args: readonly string[]; readonly canary: Canary | null }

/** What the guard must say about its canary: every one of these words. */
type Canary = { readonly args: readonly string[]; readonly mustSay: readonly string[]; readonly cwd?: string }

const root = path.resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const tool = (file: string): string => path.join(root, 'node_modules', file)
const biome = tool('@biomejs/biome/bin/biome')
const oxlint = tool('oxlint/bin/oxlint')
const cruiser = tool('dependency-cruiser/bin/dependency-cruiser.mjs')
const vitest = tool('vitest/vitest.mjs')
const tsc = tool('typescript/bin/tsc')
const knip = tool('knip/bin/knip.js')

const layerRules = await namesOfLayerRules()

/** Format, lint, layers, types, dead code and pure tests; each with a canary, so that none can go blind unnoticed. */
const guards: readonly Guard[] = [
  {
    name: 'format',
    args: [biome, 'check', '.'],
    canary: {
      args: [biome, 'check', '--config-path', root, 'badly-formatted.ts'],
      cwd: 'test/canaries/format',
      mustSay: ['badly-formatted.ts'],
    },
  },
  {
    name: 'lint',
    args: [oxlint, '--deny-warnings', '--ignore-pattern', 'test/canaries', 'src', 'test', 'scripts', 'bench'],
    canary: {
      args: [oxlint, '--config', path.join(root, '.oxlintrc.json'), 'any-and-import-type.ts'],
      cwd: 'test/canaries/lint',
      mustSay: ['no-explicit-any', 'consistent-type-imports'],
    },
  },
  {
    name: 'layers',
    args: [cruiser, 'src', '--config', '.dependency-cruiser.mjs'],
    canary: { args: [cruiser, 'test/canaries/layers/src', '--config', '.dependency-cruiser.mjs'], mustSay: layerRules },
  },
  { name: 'types', args: [tsc, '-p', '.'], canary: { args: [tsc, '-p', 'test/canaries/types'], mustSay: ['TS2322'] } },
  {
    name: 'dead code',
    args: [knip, '--no-progress'],
    canary: { args: [knip, '--no-progress', '--directory', 'test/canaries/dead-code'], mustSay: ['nobodyWantsThis'] },
  },
  {
    name: 'pure tests',
    args: [vitest, 'run', '--project', 'pure', '--reporter', 'dot'],
    canary: { args: [vitest, 'run', '--root', 'test/canaries/tests'], mustSay: ['one is two', '1 failed'] },
  },
]

type Outcome = { readonly name: string; readonly passed: boolean; readonly said: string; readonly seconds: number }

/** Seconds that a check may take before it says what took them. */
const patience = 10

/**
 * Runs all guards and their canaries. The route types come first: the compiler needs them. `npm test` leaves the pure tests
 * out here, because it counts them one by one; their canary stays.
 */
export async function check({ pureTests = true }: { readonly pureTests?: boolean } = {}): Promise<readonly Outcome[]> {
  const routeTypes = await run([tool('@react-router/dev/bin.cjs'), 'typegen'], root)
  if (routeTypes.status !== 0) return [{ name: 'route types', passed: false, ...routeTypes }]
  const runs = guards.flatMap((guard) => {
    const own = async (): Promise<Outcome> => {
      const { status, said, seconds } = await run(guard.args, root)
      return { name: guard.name, passed: status === 0, said, seconds }
    }
    const counted = pureTests || guard.name !== 'pure tests' ? [own()] : []
    return guard.canary === null ? counted : [...counted, runCanary(guard.name, guard.canary)]
  })
  return Promise.all(runs)
}

async function runCanary(name: string, canary: Canary): Promise<Outcome> {
  const { status, said, seconds } = await run(canary.args, path.join(root, canary.cwd ?? ''))
  const unsaid = canary.mustSay.filter((word) => !said.includes(word))
  return {
    name: `${name}: the canary is found`,
    passed: status !== 0 && unsaid.length === 0,
    seconds,
    said: `The guard did not object to its canary${unsaid.length === 0 ? '' : `: ${unsaid.join(', ')}`}.\n${said}`,
  }
}

type Run = { readonly status: number; readonly said: string; readonly seconds: number }

function run(args: readonly string[], cwd: string): Promise<Run> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('exit', (code) => resolve({ status: code ?? 1, said, seconds: (performance.now() - started) / 1000 }))
  })
}

/** Every rule of the layers has a violation of its own, but for the rows of the module order, of which one stands for all. */
async function namesOfLayerRules(): Promise<readonly string[]> {
  const { default: config }: { default: { forbidden: readonly { readonly name: string }[] } } = await import(
    require.resolve('../.dependency-cruiser.mjs')
  )
  const names = config.forbidden.map((rule) => rule.name)
  return names.filter((name) => !name.endsWith('-imports-no-later-module') || name.startsWith('territory'))
}

if (import.meta.main) {
  const started = performance.now()
  const outcomes = await check()
  for (const outcome of outcomes) {
    console.log(`${outcome.passed ? '✓' : '✗'} ${outcome.name}`)
    if (!outcome.passed) console.log(outcome.said)
  }
  const failed = outcomes.filter((outcome) => !outcome.passed).length
  const seconds = (performance.now() - started) / 1000
  if (seconds > patience) {
    const longest = outcomes.toSorted((a, b) => b.seconds - a.seconds).slice(0, 4)
    const named = longest.map((outcome) => `${outcome.name} ${outcome.seconds.toFixed(1)} s`).join(', ')
    console.log(
      `Longer than ${patience} s on ${os.availableParallelism()} cores, where all guards run at once: ${named}.`,
    )
  }
  console.log(`${outcomes.length - failed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
  process.exitCode = failed === 0 ? 0 : 1
}
