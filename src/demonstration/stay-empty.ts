import type { Deps } from '#platform/deps.ts'
import { getInstallation, setInstallation } from '#platform/installation.ts'

/** Remembers that somebody began without the demonstration, so that a later start without the flag does not bring it. */
export async function stayEmpty(deps: Deps): Promise<void> {
  if (await beganEmpty(deps)) return
  await deps.write('demonstration.decline', (tx) => setInstallation(tx, 'started-empty', true))
}

export async function beganEmpty(deps: Deps): Promise<boolean> {
  return (await deps.read((tx) => getInstallation(tx, 'started-empty'))) === true
}
