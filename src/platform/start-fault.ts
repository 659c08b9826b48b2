/** The application cannot start, and a person can mend it. The message is one sentence in Czech and one in English. */
export class StartFault extends Error {
  constructor(czech: string, english: string, options?: ErrorOptions) {
    super(`${czech}\n${english}`, options)
    this.name = 'StartFault'
  }
}

/** Turns the operating system's word for a full disk, a missing right or a busy port into a sentence; anything else passes. */
export function explainSystemError(
  error: unknown,
  subject: { readonly folder?: string; readonly port?: number; readonly host?: string },
): unknown {
  const code = systemCodeOf(error)
  const where = subject.folder ?? ''
  if (code === 'EADDRINUSE') {
    return new StartFault(
      `Port ${subject.port} už používá jiný program. Zvolte jiný, například PORT=3001 npm start.`,
      `Port ${subject.port} is used by another program. Choose another one, for example PORT=3001 npm start.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartFault(
      `Adresa HOST=${subject.host} na tomto počítači není.`,
      `This computer has no address HOST=${subject.host}.`,
    )
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StartFault(`Na disku se složkou ${where} došlo místo.`, `The disk of the folder ${where} is full.`)
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return subject.port === undefined
      ? new StartFault(
          `Do složky ${where} nelze zapisovat. Zvolte jinou proměnnou DATA_DIR, nebo upravte práva.`,
          `The folder ${where} cannot be written to. Choose another one by DATA_DIR, or change its rights.`,
        )
      : new StartFault(
          `Port ${subject.port} tento uživatel otevřít nesmí.`,
          `This user may not open port ${subject.port}.`,
        )
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartFault(`Cesta ${where} není složka.`, `The path ${where} is not a folder.`)
  }
  return error
}

/** The name of the system's error, also as PostgreSQL and the embedded database report it in their own codes. */
function systemCodeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return null
  // The embedded database's files speak in numbers of WASI.
  if ('errno' in error && 'name' in error && error.name === 'ErrnoError') return wasiCodes.get(error.errno) ?? null
  if (!('code' in error)) return null
  return error.code === diskFull ? 'ENOSPC' : error.code
}

/** PostgreSQL's `disk_full`, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const diskFull = '53100'

const wasiCodes = new Map<unknown, string>([
  [2, 'EACCES'],
  [19, 'EDQUOT'],
  [51, 'ENOSPC'],
  [63, 'EPERM'],
  [69, 'EROFS'],
])
