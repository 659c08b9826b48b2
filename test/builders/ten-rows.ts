import { interpretTerm } from '#deadlines/index.ts'
import { asId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { ScheduleRow } from '#modules/agreements/index.ts'
import type { Evidence } from '#modules/obligations/domain/evidence.ts'
import type { Obligation, ObligationSeed } from '#modules/obligations/domain/obligation.ts'
import { type AgreementTerms, obligationsOf } from '#modules/obligations/domain/obligations-of.ts'
import { aMeeting, aRecord, aReport } from './evidence.ts'

/** A row of a schedule; its term is read as the product reads it. */
export function aScheduleRow(
  activity: string,
  term: string,
  different: Partial<Omit<ScheduleRow, 'activity' | 'term'>> = {},
): ScheduleRow {
  return {
    activity,
    specification: null,
    outputs: [],
    unitResponsibility: 'Organizační zajištění',
    agencyResponsibility: 'Odborné zajištění',
    targets: [],
    term: { text: term, clauses: interpretTerm(term) },
    source: { page: 4, text: activity, box: null },
    ...different,
  }
}

/** Ten rows in the structure that a statutory city's schedule has, in words of our own. */
export const tenRows: readonly ScheduleRow[] = [
  aScheduleRow('Lokální partnerství a jeho pracovní skupiny', 'Nejméně 4x ročně', {
    outputs: ['Zápis z jednání', 'Prezenční listina'],
  }),
  aScheduleRow(
    'Popis spolupráce',
    '2x ročně schůzka konzultanta ASZ, manažera a pověřeného zástupce Projednání v LP 1x ročně Zpráva pro zastupitelstvo 1x ročně',
    { outputs: ['Zápis z jednání', 'Zpráva o plnění popisu spolupráce'] },
  ),
  aScheduleRow('Popis spolupráce', 'květen 2023', {
    specification: 'Jednání o spolupráci',
    outputs: ['Zápis z jednání'],
  }),
  aScheduleRow('Popis spolupráce', '', {
    specification: 'Revize popisu spolupráce',
    outputs: ['Revidovaný popis spolupráce'],
  }),
  aScheduleRow('Plán sociálního začleňování (PSZ)', 'září 2023', {
    specification: 'Příprava podkladů a mapování potřeb',
    outputs: ['Podklady pro PSZ'],
  }),
  aScheduleRow('Plán sociálního začleňování (PSZ)', 'prosinec 2023', {
    specification: 'Sestavení PSZ',
    outputs: ['Plán sociálního začleňování'],
  }),
  aScheduleRow(
    'Plán sociálního začleňování (PSZ)',
    '2x ročně skupinová vzdělávací akce (minimálně) 10x ročně individuální odborná podpora (minimálně)',
    { outputs: ['Prezenční listina', 'Zpětná vazba'] },
  ),
  aScheduleRow('Výzkumná činnost', '1x tematický výzkum', { outputs: ['Výzkumná zpráva'] }),
  aScheduleRow('Odborné poradenství a vzdělávací aktivity', 'prosinec 2026', {
    outputs: ['Prezenční listina', 'Certifikát'],
    targets: [
      { count: 100, of: 'osob', estimate: true },
      { count: 20, of: 'akcích', estimate: true },
    ],
  }),
  aScheduleRow('Odborné poradenství k projektům', 'Projekty v realizaci z výzev 26 a 52', {
    outputs: ['Záznam z poradenství'],
    unitResponsibility: null,
  }),
]

export const agreementOfTenRows: AgreementTerms = {
  schedule: tenRows,
  validity: { from: localDate('2023-04-17'), to: localDate('2027-04-16') },
  agencyProjectEnd: localDate('2025-12-31'),
  education: { hours: 40, maxDistanceHours: 20 },
}

/** The obligations of an agreement with ids that tests can tell apart. */
export function withIds(seeds: readonly ObligationSeed[]): readonly Obligation[] {
  return seeds.map((seed, index) => ({
    ...seed,
    id: asId(`01890000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`),
  }))
}

export const obligationsOfTenRows = withIds(obligationsOf(agreementOfTenRows))
const plan = obligationsOfTenRows.find(({ duty }) => duty === 'plan')

/** One year of records of the agreement with ten rows. */
export const yearOfRecords: readonly Evidence[] = [
  aMeeting('2024-02-20'),
  aMeeting('2024-05-22', { kind: 'working-group' }),
  aMeeting('2024-09-18', { hasMinutes: false }),
  aMeeting('2024-12-05', { stage: 'planned', agendaItems: ['agreement-fulfilment'] }),
  aMeeting('2024-03-06', { kind: 'consultation', rolesPresent: ['consultant', 'manager', 'representative'] }),
  aMeeting('2024-10-09', { kind: 'consultation', rolesPresent: ['consultant', 'manager'] }),
  aReport(2023, { submittedOn: localDate('2024-02-01') }),
  aRecord('2024-03-20', { hours: 6, participants: 22 }),
  aRecord('2024-06-11', { hours: 6, distance: true, participants: 19 }),
  ...['01-10', '02-07', '03-13', '04-24', '06-05', '07-17'].map((day) =>
    aRecord(`2024-${day}`, { kind: 'individual-support' }),
  ),
  ...['11-26', '11-27', '12-03', '12-04'].map((day) =>
    aRecord(`2024-${day}`, { kind: 'individual-support', stage: 'planned' }),
  ),
  aRecord('2024-10-02', { kind: 'research' }, { confirmation: 'awaiting', title: 'Výzkumná zpráva' }),
  aRecord(
    '2024-06-10',
    { kind: 'document' },
    { id: 'plan', title: 'Plán', linkedTo: plan === undefined ? [] : [plan.id] },
  ),
]
