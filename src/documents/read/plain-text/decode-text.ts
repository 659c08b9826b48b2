import { Refusal } from '#kernel/refusal.ts'

/**
 * The letters of a plain text: UTF-8, UTF-16 that says so by its first bytes, else the code page of Czech Windows.
 *
 * @throws Refusal `document.damaged` when it holds a NUL, which no text does
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes)
  if (text.includes('\u0000')) throw new Refusal('document.damaged')
  return text
}

/** Whether the first bytes are the mark of UTF-16. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function decoded(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}
