/** The archive with another unpacked size declared for each of its entries, as an attacker would write it. */
export function withForgedSizes(archive: Uint8Array, size: number): Uint8Array {
  const forged = archive.slice()
  const view = new DataView(forged.buffer)
  const end = forged.length - 22
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 24, size, true)
    view.setUint32(view.getUint32(entry + 42, true) + 22, size, true)
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(entry + field, true), 0)
  }
  return forged
}
