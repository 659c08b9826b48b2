import type { RefusalDetails } from '../../kernel/refusal.ts'
import { englishCount } from '../plural.ts'

export const region = {
  title: 'Reports of a whole region',
  lead: (year: number, reports: number, lines: number) =>
    `For ${year}, ${reports} of ${lines} have a fulfilment report.`,
  nobody: 'You do not see any unit yet.',
  year: 'Year',
  region: 'Region',
  anyRegion: 'all regions',
  show: 'Show',
  caption: (year: number) => `Reports for ${year}`,
  unit: 'Unit',
  include: (unit: string) => `Include: ${unit}`,
  format: 'Files in the ZIP',
  formats: { pdf: 'PDF', docx: 'Word (DOCX)' },
  order: 'Prepare the ZIP',
  orderHint:
    'The ZIP holds an overview for Excel as well. A report that a unit has not begun is not composed for it; the overview names it.',
  ordered: (count: number) => `Preparing ${englishCount(count, 'report', 'reports')}.`,
  overview: 'The overview only (XLSX)',
  toRegion: 'Reports of a whole region',
  states: {
    'no-agreement': 'no agreement in force',
    'not-opened': 'not begun',
    'being-written': 'being written',
    submitted: 'submitted to the council',
    noted: 'noted by the council',
  },
  columns: {
    state: 'State of the report',
    submitted: 'Submitted',
    noted: 'Noted',
    resolution: 'Resolution',
    inZip: 'In the ZIP',
  },
  yes: 'yes',
  no: 'no',
  sheet: (year: number) => `Reports ${year}`,
  orderTitle: (year: number, name: string | null) =>
    name === null ? `Fulfilment reports ${year}` : `Fulfilment reports ${year}, ${name}`,
  paper: (year: number, unit: string) => `Report ${year}, ${unit}`,
  refusals: {
    'region.year_outside': ({ first, last }: RefusalDetails) => `Choose a year from ${first} to ${last}.`,
    'region.unknown': 'We do not know this region.',
    'region.no_report': ({ year }: RefusalDetails) => `No report for ${year} is chosen. Choose one at least.`,
  },
}
