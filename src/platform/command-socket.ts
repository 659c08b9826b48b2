import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** Where a command writes its lines. */
export type CommandOutput = { readonly out: (line: string) => void; readonly error: (line: string) => void }

/** A command with its arguments; returns the exit status. */
export type Command = (args: readonly string[], output: CommandOutput) => Promise<number>

type Reply = { readonly out: string } | { readonly error: string } | { readonly status: number }

/**
 * Lets the command line of the same computer reach the running application, which alone may hold the embedded database. The
 * socket lies in a folder that only this user can enter; the data folder says where. Returns how to stop listening.
 */
export async function listenForCommands(dataDir: string, command: Command): Promise<() => Promise<void>> {
  if (process.platform === 'win32') return async () => {}
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-command-'))
  const socket = path.join(folder, 'socket')
  const server = createServer((connection) => void serve(connection, command))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socket, resolve)
  })
  server.unref()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  writeFileSync(pointer(dataDir), socket, { mode: 0o600 })
  return async () => {
    rmSync(pointer(dataDir), { force: true })
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Has the running application carry out a command; null when none is running on that data folder. */
export async function askRunningApplication(
  dataDir: string,
  args: readonly string[],
  output: CommandOutput,
): Promise<number | null> {
  const connection = await connected(dataDir)
  if (connection === null) return null
  connection.write(`${JSON.stringify(args)}\n`)
  for await (const line of createInterface({ input: connection })) {
    const reply: Reply = JSON.parse(line)
    if ('status' in reply) {
      connection.end()
      return reply.status
    }
    if ('out' in reply) output.out(reply.out)
    else output.error(reply.error)
  }
  throw new Error('The application ended before it answered.')
}

async function serve(connection: Socket, command: Command): Promise<void> {
  connection.on('error', () => connection.destroy())
  const send = (reply: Reply): void => void connection.write(`${JSON.stringify(reply)}\n`)
  for await (const line of createInterface({ input: connection })) {
    const args: unknown = JSON.parse(line)
    if (!Array.isArray(args) || !args.every((arg) => typeof arg === 'string')) break
    try {
      const status = await command(args, { out: (text) => send({ out: text }), error: (text) => send({ error: text }) })
      send({ status })
    } catch (error) {
      send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      send({ status: 1 })
    }
  }
  connection.end()
}

function connected(dataDir: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const connection = connect(addressIn(dataDir))
    connection.once('connect', () => resolve(connection))
    connection.once('error', () => resolve(null))
  })
}

/** An address that nobody listens at, when the data folder names none. */
function addressIn(dataDir: string): string {
  try {
    return readFileSync(pointer(dataDir), 'utf8')
  } catch {
    return path.join(dataDir, 'no-socket')
  }
}

function pointer(dataDir: string): string {
  return path.join(dataDir, 'command-socket')
}
