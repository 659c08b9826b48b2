import { isSpaced, type Line } from './lines.ts'

/**
 * Whether a line ends inside a word that was too long for its column and broken without a hyphen, as LibreOffice and browsers do: the
 * line is one word after which hardly a letter would fit, and the two pieces look like pieces. `words` are those that surely are whole.
 */
export function breaksWord(line: Line, next: Line, words: ReadonlySet<string>): boolean {
  const [end, another] = line.words
  const [start, second] = next.words
  if (line.limit === null || end === undefined || another !== undefined || start === undefined) return false
  if (!/\p{L}{2}$/u.test(end.text) || !/^\p{Ll}/u.test(start.text) || end.bold !== start.bold) return false
  const letter = start.width / start.text.length
  if (line.limit - (end.x + end.width) > letter * widestLetter) return false
  const rest =
    second !== undefined && !second.raised && !isSpaced(start, second) ? start.text + second.text : start.text
  const [left, right] = [lettersOf(end.text), lettersOf(rest)]
  if (words.has(left + right)) return true
  if (words.has(left) || words.has(right)) return false
  return !endsLikeWord(left) || !standsAlone(right)
}

/** Of the mean width of letters. */
const widestLetter = 1.5

/** Words between two others on a line: neither end of them can be a piece. */
export function wholeWords(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ words }) => words.slice(1, -1).map(({ text }) => lettersOf(text))))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

/** Czech words end in at most two consonants, and in few pairs of them. */
function endsLikeWord(text: string): boolean {
  const [consonants = ''] = /[bcčdďfghjklmnňpqrřsštťvwxzž]*$/u.exec(text) ?? []
  return consonants.length < 2 || pairs.has(consonants)
}

const pairs = wordsIn(`
  ch st nt kt rt lt ct pt ft nd rd nk lk rk sk šť sť rs ns ks ps rm lm ng rg jm jn jt jd mp lf rf rv rh rp rz nc nč rč mb sm zm
  dl tl sl kl tr br dr pr vr kr hr`)

function standsAlone(text: string): boolean {
  return shortWords.has(text) || (text.length > 3 && /[aáeéěiíoóuúůyýrl]/u.test(text))
}

const shortWords = wordsIn(`
  a i k o s u v z ke ku se si ve ze do na od po za při pro pod nad bez dle od ať až by co či ho je ji jí jim jej kdo já my mi mu
  ne než oba ona oni ono pak rok roku let ten to tak tu ty už vč viz vy zda osob obcí dne čl`)

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}
