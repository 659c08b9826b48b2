import type { z } from 'zod'
import type { Id } from '#kernel/ids.ts'
import { markedPassage } from '#kernel/marked-passage.ts'
import { beginningsOf, type SearchTerm } from '#kernel/search-query.ts'
import { type Language, type Messages, messagesIn } from '#messages/index.ts'
import { passageId } from '#web/passage-id.ts'
import { paths } from '#web/paths.ts'
import type { foundSchema, hitSchema } from './contract.ts'
import type { Hit } from './domain/hit.ts'
import { placeOf } from './domain/place-of.ts'
import type { Found } from './use-cases/search-everything.ts'

export type ShownHit = z.infer<typeof hitSchema>
type ShownFound = z.infer<typeof foundSchema>

/** What was found, in words and with addresses. */
export function presentFound({ hits, terms, ...facets }: Found, language: Language): ShownFound {
  const messages = messagesIn(language)
  return {
    total: facets.total,
    kinds: [...facets.kinds],
    units: [...facets.units],
    years: facets.years,
    hits: hits.map((hit) => presentHit(hit, terms, messages)),
  }
}

function presentHit(hit: Hit, terms: readonly SearchTerm[], messages: Messages): ShownHit {
  const { kind, recordId, unit, on, passage } = hit
  const words = messages.search
  const variety = varietyIn(hit, messages)
  return {
    kind,
    recordId,
    unit,
    title: hit.title ?? words.untitled(words.kinds[kind], variety),
    what: hit.title !== null && variety !== null ? words.kindAndVariety(words.kinds[kind], variety) : words.kinds[kind],
    on,
    path: addressOf(hit),
    passage:
      passage === null
        ? null
        : [...markedPassage(passage.text, { forms: passage.forms, beginnings: beginningsOf(terms) })],
    page: passage?.page ?? null,
  }
}

/** The kind that the record itself has, in words; null when that of the hit says it all. */
function varietyIn(
  { kind, variety }: Hit,
  { partnership, learning, intake, cooperation, people, search }: Messages,
): string | null {
  const catalogue: Readonly<Record<string, string>> | undefined = {
    meeting: partnership.kinds,
    minutes: partnership.kinds,
    public_minutes: partnership.kinds,
    decision: partnership.kinds,
    record: learning.kinds,
    document: intake.kinds,
    office: cooperation.offices,
    hand_over: cooperation.offices,
    organisation: people.kinds,
    report: search.reportKinds,
    unit: undefined,
    agreement: undefined,
    obligation: undefined,
    task: undefined,
    dossier: undefined,
    council_packet: undefined,
    memorandum: undefined,
    person: undefined,
  }[kind]
  return variety === null ? null : (catalogue?.[variety] ?? null)
}

function addressOf(hit: Hit): string {
  const place = placeOf(hit)
  if (place.in === 'document') {
    const at = place.place === null ? '' : `&misto=${place.place}#${passageId(place.place)}`
    return `${paths.documents}/${place.id}?jako=dokument${at}`
  }
  if (hit.unit === null) return paths.overview
  return inUnit(place, hit.unit.id)
}

function inUnit(place: Exclude<ReturnType<typeof placeOf>, { readonly in: 'document' }>, unitId: Id<'Unit'>): string {
  switch (place.in) {
    case 'unit':
      return paths.unit(unitId)
    case 'agreement':
      return paths.unit(unitId, 'agreement')
    case 'obligations':
    case 'meetings':
    case 'learning':
    case 'reports':
      return `${paths.unit(unitId, place.in)}/${place.id}`
    case 'tasks':
      return `${paths.unit(unitId)}/ukoly/${place.id}`
    case 'dossiers':
      return `${paths.unit(unitId, 'reports')}/shrnuti/${place.id}`
    case 'offices':
      return `${paths.offices(unitId)}/${place.id}`
    case 'people':
      return `${paths.unit(unitId)}/lide/${place.id}`
    case 'organisations':
      return `${paths.unit(unitId)}/lide/organizace/${place.id}`
  }
  return place satisfies never
}
