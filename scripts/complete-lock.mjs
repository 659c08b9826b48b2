// Adds to package-lock.json the optional platform packages that the registry could not resolve while the lock was
// written. Without them `npm ci` refuses the lock ("Missing: … from lock file"), although this machine needs none of them.
// Run after every dependency change: node scripts/complete-lock.mjs && npm ci --dry-run
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const osNames = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
}
const cpuNames = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
}

const added = []
for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    const words = name.split(/[-/]/)
    const os = words.find((word) => word in osNames)
    const cpu = words.find((word) => word in cpuNames)
    if (lock.packages[path] || !os || !/^\d+\.\d+\.\d+$/.test(range)) continue
    lock.packages[path] = {
      version: range,
      ...(cpu ? { cpu: [cpuNames[cpu]] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      os: [osNames[os]],
    }
    added.push(`${name}@${range}`)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock file is complete.' : `Added ${added.length}: ${added.join(', ')}`)
