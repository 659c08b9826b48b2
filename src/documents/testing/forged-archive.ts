/** The archive with another unpacked size declared for each of its entries, as an attacker would write it. */
export function withForgedSizes(archive: Uint8Array, size: number): Uint8Array {
  return forged(archive, (view, entry) => {
    view.setUint32(entry + 24, size, true)
    view.setUint32(view.getUint32(entry + 42, true) + 22, size, true)
  })
}

/** The archive in which every entry leads to the bytes of the first one. */
export function withOneContent(archive: Uint8Array): Uint8Array {
  const first = new DataView(archive.buffer, archive.byteOffset).getUint32(archive.length - 22 + 16, true)
  return forged(archive, (view, entry) => {
    for (const field of [16, 20, 24, 42]) view.setUint32(entry + field, view.getUint32(first + field, true), true)
  })
}

/** A copy in which each entry of the directory was changed. */
function forged(archive: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = archive.slice()
  const view = new DataView(copy.buffer)
  const end = copy.length - 22
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    change(view, entry)
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(entry + field, true), 0)
  }
  return copy
}
