declare const brand: unique symbol

/** An identifier of one kind of record: a UUIDv7, so that newer records sort after older ones. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** A new identifier (RFC 9562, version 7): 48 bits of milliseconds, then random bits. */
export function newId<Kind extends string>(): Id<Kind> {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const milliseconds = BigInt(Date.now())
  for (let index = 0; index < 6; index += 1) bytes[index] = Number((milliseconds >> BigInt(8 * (5 - index))) & 0xffn)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}

/** Whether a text from outside can be an identifier at all. */
export function isId(text: string): boolean {
  return uuid.test(text)
}

/** The one checked place in which a text from outside (a path, a row) becomes an identifier. Throws on anything else. */
export function asId<Kind extends string>(text: string): Id<Kind> {
  if (!isId(text)) throw new TypeError(`Not an identifier: ${text}`)
  return text as Id<Kind>
}
