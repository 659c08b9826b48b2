import { fold, foldSpaces } from '#kernel/folding.ts'
import type { AgendaItemType } from '../../../obligations/index.ts'
import type { AgendaItem } from '../meeting.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { PaperLine } from './paper-line.ts'
import type { Read } from './proposal.ts'

/** By what each standing item (rule 54) is known; the first that fits. */
const standing: readonly (readonly [RegExp, Exclude<AgendaItemType, 'other'>])[] = [
  [/\bfinancovan|\bdotac|\bvyzv\p{L}* (?:op|mpsv|mmr|iti)|\bzdroj\p{L}* financ/u, 'plan-financing'],
  [/\banalyz|\bmonitoring|\bevaluac|\bvyzkum|\bdotaznik/u, 'analyses'],
  [/\b(?:vyhodnocen|revi[zd]|aktualizac|hodnocen)\p{L}* (?:\p{L}+ ){0,3}(?:plan|psz|spsz)/u, 'plan-evaluation'],
  [
    /\b(?:plnen|vyhodnocen|hodnocen)\p{L}* (?:\p{L}+ ){0,3}(?:popisu|spoluprac)|\bvyvoj\p{L}* situac|\bsituace v lokalit/u,
    'agreement-fulfilment',
  ],
  [/\bpopis\p{L}* spoluprac|\bmemorand/u, 'agreement-draft'],
  [
    /\bplan\p{L}* (?:\p{L}+ ){0,2}socialniho zaclen|\bs?psz\b|\bopatreni\p{L}* plan|\bpriprav\p{L}* plan|\btvorb\p{L}* plan/u,
    'plan',
  ],
]
/** What every meeting has and nobody counts. */
const procedural =
  /^(?:zahajeni|uvod|uvitani|privitani|prezence|ruzne|diskus|diskuz|zaver|ukonceni|organizacni|schvaleni (?:programu|zapisu)|kontrola (?:ukolu|zapisu)|volba|predstaveni ucastniku)/u
const longestWording = 300
const sureness = { agenda: 0.9, heading: 0.75 } as const

/** What was on the agenda: the list under „Program“; without one, the headings that name a standing item. */
export function agendaOfPaper(
  lines: readonly PaperLine[],
  parts: readonly LabelledPart[],
): readonly Read<AgendaItem>[] {
  const listed = parts
    .filter(({ label }) => label === 'agenda')
    .flatMap(({ lines: items, passage }) => items.map((text) => ({ text, passage, confidence: sureness.agenda })))
  const headings = lines
    .filter(({ heading, item }, index) => index > 0 && (heading || item))
    .map(({ text, passage }) => ({ text, passage, confidence: sureness.heading }))
    .filter(({ text }) => itemIn(text)?.type !== 'other')
  const items = (listed.length > 0 ? listed : headings).flatMap(({ text, ...where }) => {
    const value = itemIn(text)
    return value === null ? [] : [{ value, ...where }]
  })
  return items.filter(
    ({ value }, index) =>
      value.type === 'other' || items.findIndex((other) => other.value.type === value.type) === index,
  )
}

/** One item of an agenda in its own words; null for what every meeting has. */
export function itemIn(text: string): AgendaItem | null {
  const wording = foldSpaces(text)
    .replace(/^(?:[-–•*]|\d{1,2}[.)])\s*/u, '')
    .replace(/[;,.\s]+$/u, '')
  const folded = fold(wording)
  if (wording === '' || wording.length > longestWording || procedural.test(folded)) return null
  const type = standing.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other'
  return { type, wording }
}
