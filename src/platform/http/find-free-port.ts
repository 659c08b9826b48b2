import { createServer } from 'node:net'
import { explainSystemError } from '../start-fault.ts'

/**
 * Finds out at once that the port is taken or not allowed, before anything slow is done. For port 0 the system chooses one.
 * @returns the port
 * @throws StartFault when it cannot be had
 */
export async function findFreePort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(explainSystemError(error, { port, host })))
    probe.listen(port, host, () => {
      const bound = probe.address()
      probe.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : port))
    })
  })
}
