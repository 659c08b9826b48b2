import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { asId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { claimInstallation, getInstallation } from '#platform/installation.ts'
import type { MeetingId } from '../../domain/meeting.ts'

/** Bytes of the proof that the code was made here: 128 bits cannot be guessed. */
const proofLength = 16
const secretKey = 'arrival-secret'

/**
 * The code of a meeting for its QR: the meeting's identifier and a proof that only this installation can make. It is shown on a
 * projector, so it is no secret of a person; the day of the meeting limits it (`arrival-time`).
 */
export async function arrivalCode(deps: Deps, meetingId: MeetingId): Promise<string> {
  const bytes = Buffer.from(meetingId.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, proofOf(meetingId, await secret(deps))]).toString('base64url')
}

/** The meeting of a code. @throws Refusal `arrival.unknown` when the code was not made here */
export async function meetingOfCode(deps: Deps, code: string): Promise<MeetingId> {
  const bytes = Buffer.from(code, 'base64url')
  if (bytes.length !== 16 + proofLength || bytes.toString('base64url') !== code) throw new Refusal('arrival.unknown')
  const hex = bytes.subarray(0, 16).toString('hex')
  const text = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  if (!timingSafeEqual(proofOf(text, await secret(deps)), bytes.subarray(16))) throw new Refusal('arrival.unknown')
  return asId(text)
}

/** A name for a phone that has none yet; the phone keeps it in a cookie, the database only its hash. */
export function newPhone(): string {
  return randomBytes(32).toString('base64url')
}

function proofOf(meetingId: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(`arrival ${meetingId}`).digest().subarray(0, proofLength)
}

/** Made when it is first needed, then the same for ever, on every instance. */
async function secret(deps: Deps): Promise<Buffer> {
  const own = deps.as(system('arrival code'))
  const known = await own.read((tx) => getInstallation(tx, secretKey))
  const kept =
    known ??
    (await own.write('arrival.secret', (tx) => claimInstallation(tx, secretKey, randomBytes(32).toString('base64url'))))
  return Buffer.from(String(kept), 'base64url')
}
