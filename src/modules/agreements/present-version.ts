import type { z } from 'zod'
import type { AgreementVersion } from './domain/agreement.ts'
import type { AgreementContent } from './domain/content.ts'
import { gapsAfter } from './domain/revision/content-gaps.ts'
import { listShapes } from './domain/revision/content-lists.ts'
import { matchItems } from './domain/revision/match-items.ts'
import { rowFromWords } from './domain/revision/written-row.ts'
import { presentChanges } from './present-changes.ts'
import type { changesSchema, contentSchema, versionSchema } from './revision-contract.ts'
import type { Comparison } from './use-cases/compare-versions.ts'

type Body = z.infer<typeof contentSchema>

/** One version as the API shows it. */
export function presentVersion(
  agreementId: z.infer<typeof versionSchema>['agreementId'],
  version: AgreementVersion,
): z.infer<typeof versionSchema> {
  const { id, number, status, kinds, reason, validity, content } = version
  return {
    id,
    agreementId,
    number,
    status,
    kinds: [...kinds],
    reason,
    validFrom: validity?.from ?? null,
    validTo: validity?.to ?? null,
    content: bodyOf(content),
    version: version.version,
  }
}

function bodyOf({ gaps: _gaps, template: _template, ...content }: AgreementContent): Body {
  const strategy = ({ title, from, to }: AgreementContent['linkedStrategies'][number]) => ({ title, from, to })
  return {
    ...content,
    themes: content.themes.map(({ name, detail, priority }) => ({ name, detail, priority })),
    partnership: {
      founder: content.partnership.founder,
      groups: [...content.partnership.groups],
      members: [...content.partnership.members],
    },
    linkedStrategies: content.linkedStrategies.map(strategy),
    reusedStrategies: content.reusedStrategies.map(strategy),
    expectedMeasures: [...content.expectedMeasures],
    schedule: content.schedule.map(({ targets: _targets, source: _source, term, outputs, ...row }) => ({
      ...row,
      outputs: [...outputs],
      term: term.text,
    })),
  }
}

/** A content from what a client sent; an item that is known by its words keeps its passage. */
export function contentOf(body: Body, before: AgreementContent): AgreementContent {
  const unknown = { page: null, text: '', box: null }
  const content: AgreementContent = {
    ...before,
    ...body,
    themes: body.themes.map((one) => ({
      ...one,
      source: before.themes.find(({ name }) => name === one.name)?.source ?? unknown,
    })),
    linkedStrategies: strategies(body.linkedStrategies, before.linkedStrategies),
    reusedStrategies: strategies(body.reusedStrategies, before.reusedStrategies),
    schedule: before.schedule,
  }
  const fresh = body.schedule.map((row) => rowFromWords(row, null))
  const known = new Map(
    matchItems(before.schedule, fresh, listShapes.schedule).map((match) => [
      match.after,
      before.schedule[match.before],
    ]),
  )
  const schedule = body.schedule.map((row, index) => rowFromWords(row, known.get(index) ?? null))
  const changed = { ...content, schedule }
  return { ...changed, gaps: gapsAfter(before, changed) }
}

function strategies(
  sent: Body['linkedStrategies'],
  before: AgreementContent['linkedStrategies'],
): AgreementContent['linkedStrategies'] {
  return sent.map((one) => ({
    ...one,
    source: before.find(({ title }) => title === one.title)?.source ?? { page: null, text: '', box: null },
  }))
}

/** The differences of two versions as the API shows them. */
export function presentComparison({ changes }: Comparison): z.infer<typeof changesSchema> {
  return presentChanges(changes).flatMap(({ section, changes: own }) =>
    own.map(({ kind, about, pieces }) => ({
      section,
      kind,
      field: 'field' in about ? about.field : null,
      list: 'list' in about ? about.list : null,
      item: 'list' in about ? about.item : null,
      part: 'list' in about ? about.part : null,
      before: pieces
        .filter((piece) => piece.kind !== 'added')
        .map(({ text }) => text)
        .join(''),
      after: pieces
        .filter((piece) => piece.kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    })),
  )
}
