import type { Id } from '#kernel/ids.ts'
import { answerCredit, creditOf, type EvidenceSource, evidenceOfUnit, saveCredit } from '#modules/obligations/index.ts'
import type { Deps } from '#platform/deps.ts'

/**
 * Two outputs of the city with contributors of both sides: the last consultation waits for the Agency's word, the last seminar
 * has it. Said once, also when the first start is repeated.
 */
export async function shareSampleCredit(unit: Deps, agency: Deps, unitId: Id<'Unit'>): Promise<void> {
  const outputs = await unit.read((tx) => evidenceOfUnit(tx, unitId))
  const last = (kind: string): EvidenceSource | null =>
    outputs.findLast(({ facts }) => facts.of === 'record' && facts.kind === kind && facts.stage === 'held')?.source ??
    null
  const [seminar, consultation] = [last('education-group'), last('individual-support')]
  if (seminar !== null && (await isNew(unit, seminar))) {
    await saveCredit(unit, {
      source: seminar,
      version: 0,
      parts: {
        unit: 'Odbor sociálních věcí (svolání, prostory), Oblastní charita Kamenohrad (pozvání rodin)',
        agency: 'Bc. Martin Konzultant (odborný obsah, lektorka)',
      },
      ask: 'agency',
    })
    await answerCredit(agency, { source: seminar, version: 1, agrees: true, reason: null, onBehalf: null })
  }
  if (consultation !== null && (await isNew(unit, consultation))) {
    await saveCredit(unit, {
      source: consultation,
      version: 0,
      parts: { unit: 'Mgr. Hana Vzorová (případ, podklady)', agency: 'Bc. Martin Konzultant (konzultace na místě)' },
      ask: 'agency',
    })
  }
}

async function isNew(deps: Deps, source: EvidenceSource): Promise<boolean> {
  return (await deps.read((tx) => creditOf(tx, source))) === null
}
