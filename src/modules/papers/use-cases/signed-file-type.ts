import { mediaTypeOf } from '#documents/index.ts'
import { asiceType, zfoType } from '../domain/signed-copy.ts'

/**
 * What a signed file is by its content. Beside the kinds of documents it knows ASiC-E (a ZIP whose first, unpacked entry says so)
 * and a message of a data box (signed data of RFC 5652 in DER).
 */
export function signedFileType(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (start.startsWith('PK') && start.includes(`mimetype${asiceType}`)) return asiceType
  const signedData = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02'
  if (start.startsWith('\x30') && start.slice(0, 30).includes(signedData)) return zfoType
  return mediaTypeOf(bytes)
}
