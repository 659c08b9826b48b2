/** What a compound file ([MS-CFB]: old Office files, locked new ones) holds, by the names of its streams and folders. */
export type CompoundFile = {
  readonly names: ReadonlySet<string>
  /** The first bytes of a stream of at least 4 kB; empty when there is no such stream. */
  readonly start: (name: string) => Uint8Array
}

type Entry = { readonly name: string; readonly sector: number; readonly size: number }

const endOfChain = 0xff_ff_ff_fa
const entryLength = 128
const shortestStream = 4_096

/** Reads the directory of a compound file. What was cut off is not in it. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 1 << (u16(view, 30) === 12 ? 12 : 9)
  const sector = (index: number): number => (index + 1) * sectorSize
  const directory = chainFrom(u32(view, 48), view, sectorSize).flatMap((index) =>
    Array.from({ length: sectorSize / entryLength }, (_, entry) => entryAt(sector(index) + entry * entryLength, view)),
  )
  return {
    names: new Set(directory.map(({ name }) => name)),
    start: (name) => {
      const stream = directory.find((entry) => entry.name === name && entry.size >= shortestStream)
      if (stream === undefined) return new Uint8Array()
      return bytes.subarray(sector(stream.sector), sector(stream.sector + 1))
    },
  }
}

/** The sectors of one chain, in order. A chain that leads back into itself ends where it would. */
function chainFrom(first: number, view: DataView, sectorSize: number): readonly number[] {
  const table = allocationTable(view, sectorSize)
  const chain = new Set<number>()
  const last = view.byteLength / sectorSize
  for (let next = first; next < last && !chain.has(next); next = nextSector(next, table, view, sectorSize))
    chain.add(next)
  return [...chain]
}

function nextSector(current: number, table: readonly number[], view: DataView, sectorSize: number): number {
  const perSector = sectorSize / 4
  const part = table[Math.floor(current / perSector)]
  return part === undefined ? endOfChain : u32(view, (part + 1) * sectorSize + (current % perSector) * 4)
}

/** The sectors of the allocation table: the first 109 in the header, those of a large file in a chain of lists. */
function allocationTable(view: DataView, sectorSize: number): readonly number[] {
  const inHeader = Array.from({ length: 109 }, (_, index) => u32(view, 76 + index * 4))
  const more: number[] = []
  const perList = sectorSize / 4 - 1
  const lists = Math.min(u32(view, 72), view.byteLength / sectorSize)
  for (let list = u32(view, 68), read = 0; read < lists && list < endOfChain; read += 1) {
    const offset = (list + 1) * sectorSize
    for (let index = 0; index < perList; index += 1) more.push(u32(view, offset + index * 4))
    list = u32(view, offset + perList * 4)
  }
  return [...inHeader, ...more].filter((sector) => sector < endOfChain)
}

function entryAt(offset: number, view: DataView): Entry {
  const letters = Math.min(Math.max(u16(view, offset + 64) / 2 - 1, 0), 31)
  const codes = Array.from({ length: letters }, (_, index) => u16(view, offset + index * 2))
  return { name: String.fromCharCode(...codes), sector: u32(view, offset + 116), size: u32(view, offset + 120) }
}

/** A number of the file; past its end, one that ends every chain and names nothing. */
function u32(view: DataView, offset: number): number {
  return offset + 4 <= view.byteLength ? view.getUint32(offset, true) : endOfChain
}

function u16(view: DataView, offset: number): number {
  return offset + 2 <= view.byteLength ? view.getUint16(offset, true) : 0
}
