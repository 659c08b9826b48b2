/** The name of the property of a file in which the origin of the document travels. */
export const originProperty = 'SpoluplanOrigin'

/** Word hides a bookmark whose name begins with a line, and takes names of letters, digits and lines, 40 at most. */
const prefix = '_sp'
const longestPart = 27

/**
 * The names of the hidden bookmarks that carry the id of a piece, several when it is long. The number of the piece keeps names apart
 * that would be one to Word, which does not tell small letters from capital ones.
 * @example bookmarkNames('schedule.3', 7) // ['_sp7_0_schedule_2e3']
 */
export function bookmarkNames(id: string, piece: number): readonly string[] {
  const written = [...new TextEncoder().encode(id)].map(writtenByte).join('')
  const parts = written.match(new RegExp(`.{1,${longestPart}}`, 'g')) ?? []
  return parts.map((part, index) => `${prefix}${piece}_${index}_${part}`)
}

/**
 * The id that bookmarks of a piece carry; undefined when they are somebody else's. When two pieces became one, the first id stays.
 */
export function idOfBookmarks(names: readonly string[]): string | undefined {
  const marks = names.flatMap((name) => {
    const [, piece, index, part] = /^_sp(\d{1,7})_(\d{1,2})_(\w+)$/.exec(name) ?? []
    return piece === undefined || part === undefined ? [] : [{ piece, index: Number(index), part }]
  })
  const parts = new Map(marks.filter(({ piece }) => piece === marks[0]?.piece).map(({ index, part }) => [index, part]))
  const whole = Array.from({ length: parts.size }, (_, index) => parts.get(index))
  if (whole.length === 0 || whole.includes(undefined)) return undefined
  const bytes = Array.from(whole.join('').matchAll(/_([0-9a-f]{2})|([^_])/g), ([, code, sign = '']) =>
    code === undefined ? sign.charCodeAt(0) : Number.parseInt(code, 16),
  )
  return new TextDecoder().decode(new Uint8Array(bytes))
}

function writtenByte(byte: number): string {
  const sign = String.fromCharCode(byte)
  return /^[a-zA-Z0-9]$/.test(sign) ? sign : `_${byte.toString(16).padStart(2, '0')}`
}
