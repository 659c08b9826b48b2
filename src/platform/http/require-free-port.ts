import { createServer } from 'node:net'
import { explainSystemError } from '../start-fault.ts'

/** Finds out at once that the port is taken or not allowed, before anything slow is done. Throws a `StartFault` then. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(explainSystemError(error, { port, host })))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
