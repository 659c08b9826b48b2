import type { Label } from '../text/label-match.ts'

/** Header words of the schedule's columns. Their order differs between the annexes; the two responsibilities change sides. */
export const scheduleColumns = {
  activity: ['Činnost', 'Aktivita', 'Činnosti'],
  specification: [
    'Specifikace činnosti a fáze procesu strategického plánování',
    'Specifikace činnosti',
    'Specifikace',
    'Specifikace činností',
  ],
  outputs: ['Výstup', 'Výstupy'],
  unitResponsibility: [
    'Odpovědnost územního celku',
    'Odpovědnost obce',
    'Odpovědnost města',
    'Zodpovědnost územního celku',
    'Odpovědnost kraje',
    'Odpovědnost MAS',
    'Odpovědnost svazku obcí',
  ],
  agencyResponsibility: [
    'Odpovědnost ASZ',
    'Odpovědnost Agentury',
    'Zodpovědnost ASZ',
    'Odpovědnost Agentury pro sociální začleňování',
  ],
  term: ['Termín dokončení', 'Termín', 'Termín plnění', 'Termín splnění', 'Termín realizace'],
} as const satisfies Record<string, Label>

export type ScheduleColumn = keyof typeof scheduleColumns

export const scheduleColumnNames: readonly ScheduleColumn[] = [
  'activity',
  'specification',
  'outputs',
  'unitResponsibility',
  'agencyResponsibility',
  'term',
]
