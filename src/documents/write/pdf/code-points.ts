/** The characters that a TrueType font can show: its table `cmap`, format 4 or 12 (ISO/IEC 14496-22, 5.2.1). */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const points = new Set<number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * index + 4)
    for (const point of subtablePoints(view, subtable)) points.add(point)
  }
  return points
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(entry + offset)))
    if (name === tag) return view.getUint32(entry + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

function subtablePoints(view: DataView, at: number): readonly number[] {
  const format = view.getUint16(at)
  if (format === 4) return segmentPoints(view, at)
  return format === 12 ? groupPoints(view, at) : []
}

function segmentPoints(view: DataView, at: number): readonly number[] {
  const segments = view.getUint16(at + 6) / 2
  const points: number[] = []
  for (let index = 0; index < segments; index += 1) {
    const end = view.getUint16(at + 14 + 2 * index)
    const startAt = at + 16 + 2 * (segments + index)
    const delta = view.getUint16(startAt + 2 * segments)
    const rangeAt = startAt + 4 * segments
    const range = view.getUint16(rangeAt)
    for (let point = view.getUint16(startAt); point <= end && point < 0xffff; point += 1) {
      const listed = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - view.getUint16(startAt)))
      if (range === 0 ? ((point + delta) & 0xffff) !== 0 : listed !== 0) points.push(point)
    }
  }
  return points
}

function groupPoints(view: DataView, at: number): readonly number[] {
  const points: number[] = []
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + 12 * index
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point += 1) points.push(point)
  }
  return points
}
