import { type Doubt, type FieldKey, type Found, fieldKeys } from '../../draft.ts'
import { doubt, type Evidence } from './finding.ts'

/** Letters with a caron or a ring, which recognition in another language loses. */
const caron = /[ěščřžůťďňĚŠČŘŽŮŤĎŇ]/gu
/** Czech texts have 4.5 to 5.5 % of them, texts recognised in another language none. */
const leastShare = 0.01
/** Shorter texts say nothing about a share. */
const fewestLetters = 200
const surely = 0.9
/** Neither a name nor a number nor a date: words that a slip of recognition does not change. */
const wordings: readonly FieldKey[] = ['plan.kind', 'plan.targetGroup']

/** What came by recognition and should be looked at: a text without Czech letters, and values of low confidence. */
export function confidenceDoubts(evidence: Evidence): readonly Doubt[] {
  return [...languageDoubts(evidence), ...valueDoubts(evidence)]
}

function languageDoubts({ draft, all }: Evidence): readonly Doubt[] {
  const rows = draft.schedule.map((row) => row.source.text)
  const text = [...all.map((passage) => passage.text), ...rows].join('\n')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const share = letters === 0 ? 1 : (text.match(caron)?.length ?? 0) / letters
  const garbled = garbledWord(text)
  const recognised = draft.source.text !== 'native'
  const foreign = letters >= fewestLetters && share < leastShare
  if (foreign && (recognised || garbled !== undefined)) {
    return [doubt('wrong-ocr-language', (texts) => texts.wrongOcrLanguage(share * 100))]
  }
  return recognised && garbled !== undefined
    ? [doubt('wrong-ocr-language', (texts) => texts.garbledText(garbled), { readings: [garbled] })]
    : []
}

/** A word with a sign that stands for a letter: "ro¢ně". Most papers have no such sign, and are not searched word by word. */
function garbledWord(text: string): string | undefined {
  return /[¢€]/.test(text) ? /\S{0,30}(?:\p{L}[¢€]|[¢€]\p{L})\S{0,30}/u.exec(text)?.[0] : undefined
}

function valueDoubts({ draft }: Evidence): readonly Doubt[] {
  if (draft.source.text === 'native') return []
  const fields = fieldKeys.filter((key) => !wordings.includes(key))
  return [
    ...fields.flatMap((key) => unsure(draft.fields[key], [key])),
    ...draft.signatories.flatMap(({ date }) => unsure(date, [])),
  ]
}

function unsure(
  { state, value, confidence, source }: Found<string | number>,
  fields: readonly FieldKey[],
): readonly Doubt[] {
  if (state !== 'found' || value === null || confidence >= surely) return []
  const about = { readings: [String(value)], fields, source }
  return [doubt('low-confidence', (texts) => texts.lowConfidence(String(value)), about)]
}
