/** Letters with a caron or a ring, which recognition in another language loses. */
const caron = /[ěščřžůťďň]/giu
/** Czech texts have 4.5 to 5.5 % of them; a text that was recognised in another language has none. */
const leastShare = 0.01
/** Shorter texts say nothing about a share. */
const fewestLetters = 500
/** Longer ones say it by their beginning. */
const enough = 200_000

/** Whether the text looks like the recognition of a scan in a wrong language: no Czech letters, or `¢` and `€` inside words. */
export function isRecognised(whole: string): boolean {
  const text = whole.slice(0, enough)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters <= fewestLetters) return false
  const share = (text.match(caron)?.length ?? 0) / letters
  return share < leastShare || /\p{L}[¢€]\p{L}/u.test(text)
}
