import type { ScheduleRow } from '../../draft.ts'
import { foldInPlace } from '../text/fold-in-place.ts'
import { sentencesOf } from '../text/sentences.ts'

type Target = ScheduleRow['targets'][number]

/** What can be counted, by its stem without diacritics, and its form after a number ("100 osob", "20 akcí"). */
const counted: readonly (readonly [RegExp, string])[] = [
  [/^osob\p{Ll}*$/u, 'osob'],
  [/^ucastni[kc]\p{Ll}*$/u, 'účastníků'],
  [/^akc(?:i|e|ich|im|emi)$/u, 'akcí'],
  [/^workshop\p{Ll}*$/u, 'workshopů'],
  [/^seminar\p{Ll}*$/u, 'seminářů'],
  [/^kurz\p{Ll}*$/u, 'kurzů'],
  [/^skoleni\p{Ll}*$/u, 'školení'],
  [/^setkani\p{Ll}*$/u, 'setkání'],
  [/^klient\p{Ll}*$/u, 'klientů'],
  [/^rodin\p{Ll}*$/u, 'rodin'],
  [/^domacnost\p{Ll}*$/u, 'domácností'],
  [/^pracovni[kc]\p{Ll}*$/u, 'pracovníků'],
  [/^partner\p{Ll}*$/u, 'partnerů'],
  [/^hodin\p{Ll}*$/u, 'hodin'],
]

/** Numbers that a row sets itself: "Předpokládáme účast 100 osob na 20 akcích" → 100 osob, 20 akcí, both estimates. */
export function targetsOf(text: string): readonly Target[] {
  return sentencesOf(text).flatMap((sentence) => {
    const folded = foldInPlace(sentence)
    const estimate = /predpoklad|odhad|\bcca\b|pribliz|zhruba|orientacn|\basi\b/.test(folded)
    return Array.from(folded.matchAll(/(?<![\d.,/–-])(\d{1,5})\s+(?:\p{Ll}+(?:ych|ich|nich)\s+)?(\p{Ll}+)/gu)).flatMap(
      (match) => {
        const noun = counted.find(([stem]) => stem.test(match[2] ?? ''))?.[1]
        return noun === undefined ? [] : [{ count: Number(match[1]), of: noun, estimate }]
      },
    )
  })
}
