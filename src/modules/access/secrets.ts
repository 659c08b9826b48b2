import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane; about 50 ms. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** The password as it is kept: argon2id in the PHC form, which carries its parameters, so that they may grow later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await deriveKey(password, salt, cost, 32)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(key)}`
}

/**
 * Whether a password agrees with what is kept. Where nothing is kept (an unknown e-mail, an account without a password) the
 * same work is done in vain, so that the time of the answer tells nothing.
 */
export async function verifyPassword(password: string, kept: string | null): Promise<boolean> {
  const { salt, key, ...parameters } = parse(kept) ?? { ...cost, salt: decoySalt, key: decoyKey }
  const derived = await deriveKey(password, salt, parameters, key.length)
  return timingSafeEqual(derived, key) && kept !== null
}

/** 256 random bits for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: whoever reads the database cannot use it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

type Cost = typeof cost

const decoySalt = randomBytes(16)
const decoyKey = randomBytes(32)

function deriveKey(password: string, nonce: Buffer, parameters: Cost, tagLength: number): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFC'), nonce, tagLength, ...parameters })
}

function parse(kept: string | null): (Cost & { readonly salt: Buffer; readonly key: Buffer }) | null {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept ?? '')
  if (parts === null) return null
  const [, memory, passes, parallelism, salt = '', key = ''] = parts
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
