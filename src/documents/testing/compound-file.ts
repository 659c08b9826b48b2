const sectorSize = 512
const endOfChain = 0xff_ff_ff_fe
const shortestStream = 4_096

/** A compound file ([MS-CFB]) with streams of those names; each is filled up to 4 kB with zeros. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = ['Root Entry', ...Object.keys(streams)]
  const contents = Object.values(streams).map(padded)
  const directory = 1
  const firstContent = directory + Math.ceil(names.length / 4)
  const sectors = firstContent + contents.reduce((sum, { length }) => sum + length / sectorSize, 0)
  const file = new Uint8Array((sectors + 1) * sectorSize)
  const view = new DataView(file.buffer)

  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, directory, true)
  view.setUint32(68, endOfChain, true)
  for (let part = 1; part < 109; part += 1) view.setUint32(76 + part * 4, 0xff_ff_ff_ff, true)
  const chain = (first: number, length: number): void => {
    for (let sector = first; sector < first + length; sector += 1)
      view.setUint32(sectorSize + sector * 4, sector + 1 === first + length ? endOfChain : sector + 1, true)
  }
  chain(directory, firstContent - directory)

  let next = firstContent
  for (const [index, name] of names.entries()) {
    const entry = (directory + 1) * sectorSize + index * 128
    for (const [at, letter] of Array.from(name).entries()) view.setUint16(entry + at * 2, letter.charCodeAt(0), true)
    view.setUint16(entry + 64, (name.length + 1) * 2, true)
    const content = contents[index - 1]
    if (content === undefined) continue
    view.setUint32(entry + 116, next, true)
    view.setUint32(entry + 120, content.length, true)
    file.set(content, (next + 1) * sectorSize)
    chain(next, content.length / sectorSize)
    next += content.length / sectorSize
  }
  return file
}

function padded(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.max(Math.ceil(content.length / sectorSize) * sectorSize, shortestStream))
  whole.set(content)
  return whole
}
