import type { RecognisedWord } from '../engine/letter-engine.ts'

const dayOrMonth = /^\d{1,2}[.,]$/u
const year = /^(?:19|20)\d\d\p{P}?$/u

/** In a date of three parts there is no comma: `4, 7. 2021` was printed with points, which are a few pixels of ink. */
export function withDatePoints(line: readonly RecognisedWord[]): readonly RecognisedWord[] {
  return line.map((word, index) => {
    const start = [index, index - 1].find((first) => isDate(line.slice(Math.max(0, first), first + 3)))
    return start === undefined ? word : { ...word, text: word.text.replace(',', '.') }
  })
}

function isDate([day, month, last]: readonly RecognisedWord[]): boolean {
  if (day === undefined || month === undefined || last === undefined) return false
  return dayOrMonth.test(day.text) && dayOrMonth.test(month.text) && year.test(last.text)
}
