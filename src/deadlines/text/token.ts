import { fold } from '../../kernel/folding.ts'
import { abbreviations } from '../vocabulary/abbreviations.ts'
import { type Word, wordOf } from '../vocabulary/lexicon.ts'

/** One word, number or mark of the expression: the original wording and, beside it, what the grammar compares. */
export type Token = Word & {
  readonly kind: 'word' | 'number' | 'open' | 'close' | 'mark'
  readonly text: string
  /** Without diacritics and recognition noise, in lower case; every dash is `-`, every sign of multiplication `x`. */
  readonly key: string
  /** Place in the source: from `start`, up to and without `end`. */
  readonly start: number
  readonly end: number
  /** Line ends between the previous token and this one; two and more are a blank line. */
  readonly linesBefore: number
}

export type Tokens = readonly Token[]

const lexeme = /(\d+)|((?:[\p{L}\p{M}¢€\u00ad\u200b-\u200d]|(?<=\p{L})[&§](?=\p{L}))+)|(\S)/gu
const timesSign = /^[×✕✖⨯хХ]$/u
const lineEnd = /\r\n|[\n\r\v\u2028\u2029]/g

/**
 * Cuts a text into words, numbers and marks. A figure and a letter are always two tokens ("4xročně" are "4", "x", "ročně"),
 * an abbreviation keeps its full stop ("min.").
 */
export function tokenize(source: string): Tokens {
  const tokens: Token[] = []
  for (const match of source.matchAll(lexeme)) {
    const [text, digits] = match
    const previous = tokens.at(-1)
    const start = match.index
    const linesBefore = source.slice(previous?.end ?? 0, start).match(lineEnd)?.length ?? 0
    if (digits !== undefined)
      tokens.push({ kind: 'number', text, ...wordOf(text), start, end: start + text.length, linesBefore })
    else if (text === '.' && previous?.end === start && abbreviations(previous)) tokens.splice(-1, 1, dotted(previous))
    else tokens.push(...lettersOrMark(text, start, linesBefore, previous))
  }
  return tokens
}

function lettersOrMark(text: string, start: number, linesBefore: number, previous: Token | undefined): Token[] {
  const whole: Token = {
    kind: kindOf(text),
    text,
    ...wordOf(keyOf(text)),
    start,
    end: start + text.length,
    linesBefore,
  }
  const stuckToNumber = previous?.kind === 'number' && previous.end === start
  const times = stuckToNumber && whole.kind === 'word' ? /^([xх]|kr[aá]t)(?=.)/iu.exec(text)?.[0] : undefined
  if (times === undefined) return [whole]
  const rest = text.slice(times.length)
  const middle = start + times.length
  return [
    { ...whole, text: times, ...wordOf(keyOf(times)), end: middle },
    { ...whole, text: rest, ...wordOf(keyOf(rest)), start: middle, linesBefore: 0 },
  ]
}

function dotted(token: Token): Token {
  return { ...token, text: `${token.text}.`, end: token.end + 1 }
}

function kindOf(text: string): Token['kind'] {
  if (text === '(' || text === '[') return 'open'
  if (text === ')' || text === ']') return 'close'
  return /\p{L}/u.test(text) || timesSign.test(text) ? 'word' : 'mark'
}

/** Recognition reads č as ¢ or €, ě as &, š as §; a hyphen inside a word may be invisible. */
function keyOf(text: string): string {
  if (timesSign.test(text)) return 'x'
  if (/^[‐‑‒–—―−]$/u.test(text)) return '-'
  return fold(
    text
      .replace(/[¢€]/g, 'c')
      .replace(/&/g, 'e')
      .replace(/§/g, 's')
      .replace(/[\u00ad\u200b-\u200d]/g, ''),
  )
}
