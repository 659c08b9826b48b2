import os from 'node:os'

/** On what the figures were measured, and how busy it was: without it no figure means anything. */
export function describeMachine(): string {
  const [first] = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  const load = os.loadavg()[0] ?? 0
  const busy = load > os.cpus().length / 2 ? `busy, load ${load.toFixed(1)}` : `load ${load.toFixed(1)}`
  return `${os.cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${os.platform()} ${os.release()}, Node ${process.versions.node}, ${busy}`
}
