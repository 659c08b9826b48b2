import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import { pragueDay } from '#platform/clock.ts'
import type { Deps } from '#platform/deps.ts'
import type { PagePictureShown, PassageMark } from '#web/components/page-pictures.tsx'
import { permissionsIn } from '../../access/index.ts'
import { listRegions, type Region, type UnitKind, unitKinds } from '../../territory/index.ts'
import type { ReviewState } from '../contract.ts'
import { guessKind, guessRegion } from '../domain/guess-unit.ts'
import { nearestDeadline } from '../domain/nearest-deadline.ts'
import { textOf } from '../domain/reviewed-content.ts'
import { type PresentedDocument, presentDocument } from '../present-document.ts'
import { presentReview } from '../present-review.ts'
import type { ReviewView } from '../use-cases/show-review.ts'
import { type FilingChoices, type FilingView, filingChoices } from './filing-view.ts'
import { markAt } from './mark-at.ts'
import { type NamedUnit, namedUnit, namedUnits } from './named-units.ts'
import { type Paper, paperOf } from './paper.ts'

/** What the page of a document shows, by how far the document is. */
export type DocumentPageView = { readonly document: PresentedDocument } & (
  | { readonly screen: 'reading'; readonly recognition: ReviewView['recognition'] }
  | { readonly screen: 'discarded' }
  | RefusedView
  | FilingView
  | KeptView
  | ReviewScreenView
  | ConfirmedView
)

export type RefusedView = {
  readonly screen: 'refused'
  readonly document: PresentedDocument
  readonly choices: FilingChoices
}

export type KeptView = {
  readonly screen: 'kept'
  readonly document: PresentedDocument
  /** Null when the file could not be read. */
  readonly content: Document | null
  readonly pages: readonly PagePictureShown[]
  /** Where the passage lies that the address names. */
  readonly marks: readonly PassageMark[]
  readonly unit: NamedUnit | null
  readonly choices: FilingChoices
  /** Whether the person may correct what it is, and whether it has a reading that could still become an agreement. */
  readonly mayCorrect: boolean
  readonly mayCall: boolean
}

export type ReviewScreenView = {
  readonly screen: 'review'
  readonly document: PresentedDocument
  readonly content: Document
  readonly pages: readonly PagePictureShown[]
  readonly paper: Paper
  readonly state: ReviewState
  readonly units: UnitChoices
  readonly uploadedOn: LocalDate
  readonly today: LocalDate
}

/** From what a person chooses whose document it is. */
export type UnitChoices = {
  /** Known by the IČO of the form, or by where the document was uploaded. */
  readonly known: (NamedUnit & { readonly by: 'ico' | 'upload' }) | null
  readonly mine: readonly NamedUnit[]
  readonly regions: readonly Region[]
  readonly kinds: readonly UnitKind[]
  /** As far as the name of the form says it. */
  readonly kind: UnitKind | null
  readonly regionCode: string | null
}

export type ConfirmedView = {
  readonly screen: 'confirmed'
  readonly document: PresentedDocument
  readonly unit: NamedUnit | null
  readonly progress: ReviewState['progress']
  readonly nearest: { readonly activity: string; readonly on: LocalDate } | null
}

/** Decides which screen a document is on and gathers what that screen needs. */
export async function documentPageView(
  deps: Deps,
  view: ReviewView,
  {
    language,
    asPaper,
    place,
  }: { readonly language: Language; readonly asPaper: boolean; readonly place: number | null },
): Promise<DocumentPageView> {
  const { review } = view
  const { content } = view.document
  const document = presentDocument(view.document, language)
  const pages = shownPages(view)
  switch (document.state) {
    case 'waiting':
    case 'reading':
      return { screen: 'reading', document, recognition: view.recognition }
    case 'discarded':
      return { screen: 'discarded', document }
    case 'refused':
      return { screen: 'refused', document, choices: await filingChoices(deps, document, null, await namedUnits(deps)) }
    case 'read': {
      if (content === null) return { screen: 'reading', document, recognition: null }
      if (document.kind === 'popis' && review !== null && !asPaper)
        return reviewView(deps, { document, content, pages, review, uploadedAt: view.document.createdAt }, language)
      const choices = await filingChoices(deps, document, content, await namedUnits(deps))
      const mayKeep = await mayUploadTo(deps, document.unitId)
      return { screen: 'filing', document, content, pages, choices, mayKeep, mayCall: review !== null }
    }
    case 'confirmed': {
      if (asPaper || review?.draft.state !== 'confirmed') {
        const marks = markAt(content, place)
        return keptView(deps, { document, content, pages, marks, mayCall: review?.draft.state === 'open' })
      }
      const unit = (await namedUnits(deps)).find(({ id }) => id === document.unitId) ?? null
      const { content: agreed, validity } = review.reviewed
      const nearest = nearestDeadline(agreed, validity, deps.today())
      return { screen: 'confirmed', document, unit, progress: review.progress, nearest }
    }
    default:
      return document.state satisfies never
  }
}

function shownPages({ document, pages }: ReviewView): readonly PagePictureShown[] {
  return pages.map(({ page, width, height }) => ({
    page,
    width,
    height,
    src: `/api/documents/${document.id}/pages/${page}`,
  }))
}

async function keptView(
  deps: Deps,
  kept: Pick<KeptView, 'document' | 'content' | 'pages' | 'marks' | 'mayCall'>,
): Promise<KeptView> {
  const { unitId } = kept.document
  const units = await namedUnits(deps)
  return {
    ...kept,
    screen: 'kept',
    unit: units.find(({ id }) => id === unitId) ?? null,
    choices: await filingChoices(deps, kept.document, kept.content, units),
    mayCorrect: await mayUploadTo(deps, unitId),
  }
}

/** A document without a unit is seen only by the person who brought it. */
async function mayUploadTo(deps: Deps, unitId: Id<'Unit'> | null): Promise<boolean> {
  return unitId === null || (await deps.read((tx) => permissionsIn(tx, deps.actor, unitId))).has('document.upload')
}

type ReadPaper = {
  readonly document: PresentedDocument
  readonly content: Document
  readonly pages: readonly PagePictureShown[]
  readonly review: NonNullable<ReviewView['review']>
  readonly uploadedAt: Date
}

async function reviewView(
  deps: Deps,
  { document, content, pages, review, uploadedAt }: ReadPaper,
  language: Language,
): Promise<ReviewScreenView> {
  const { draft, knownUnit } = review
  const mine = await namedUnits(deps)
  const regions = await listRegions(deps)
  const name = textOf(draft.reading, draft.review, 'unit.name') ?? ''
  const uploadedTo = mine.find(({ id }) => id === document.unitId)
  return {
    screen: 'review',
    document,
    content,
    pages,
    paper: paperOf(draft, content),
    state: presentReview(review, language),
    units: {
      known:
        knownUnit === null
          ? uploadedTo === undefined
            ? null
            : { ...uploadedTo, by: 'upload' }
          : { ...namedUnit(knownUnit), by: 'ico' },
      mine,
      regions,
      kinds: unitKinds,
      kind: guessKind(name),
      regionCode: guessRegion(name, textOf(draft.reading, draft.review, 'unit.seat'), regions),
    },
    uploadedOn: pragueDay(uploadedAt),
    today: deps.today(),
  }
}
