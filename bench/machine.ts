import os from 'node:os'

/** Whether others were at work on this computer when the measurement began. */
export function isBusy(): boolean {
  return load() > os.cpus().length / 2
}

/** On what the figures were measured, and how busy it was: without it no figure means anything. */
export function describeMachine(): string {
  const [first] = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return `${os.cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${os.platform()} ${os.release()}, Node ${process.versions.node}, load ${load().toFixed(1)}`
}

function load(): number {
  return os.loadavg()[0] ?? 0
}
