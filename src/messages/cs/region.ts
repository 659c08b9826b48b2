import type { RefusalDetails } from '../../kernel/refusal.ts'
import { czechCount } from '../plural.ts'

/** The fulfilment reports of all units of a region in one order. */
export const region = {
  title: 'Zprávy celého kraje',
  lead: (year: number, reports: number, lines: number) =>
    `Za rok\u00a0${year} má zprávu o\u00a0plnění ${reports} z\u00a0${lines}.`,
  nobody: 'Zatím nevidíte žádný celek.',
  year: 'Rok',
  region: 'Kraj',
  anyRegion: 'všechny kraje',
  show: 'Zobrazit',
  caption: (year: number) => `Zprávy za rok\u00a0${year}`,
  unit: 'Celek',
  include: (unit: string) => `Zařadit: ${unit}`,
  format: 'Soubory v\u00a0ZIPu',
  formats: { pdf: 'PDF', docx: 'Word (DOCX)' },
  order: 'Připravit ZIP',
  orderHint:
    'V\u00a0ZIPu bude i\u00a0přehled v\u00a0Excelu. Zprávu, kterou celek ještě nezačal, neskládáme za něj; přehled ji uvede.',
  ordered: (count: number) => `Připravuje se ${czechCount(count, 'zpráva', 'zprávy', 'zpráv')}.`,
  overview: 'Jen přehled (XLSX)',
  toRegion: 'Zprávy celého kraje',
  states: {
    'no-agreement': 'bez platného popisu spolupráce',
    'not-opened': 'nezačatá',
    'being-written': 'rozepsaná',
    submitted: 'předložená zastupitelstvu',
    noted: 'vzatá na vědomí',
  },
  columns: {
    state: 'Stav zprávy',
    submitted: 'Předložena',
    noted: 'Vzata na vědomí',
    resolution: 'Usnesení',
    inZip: 'V\u00a0ZIPu',
  },
  yes: 'ano',
  no: 'ne',
  sheet: (year: number) => `Zprávy ${year}`,
  orderTitle: (year: number, name: string | null) =>
    name === null ? `Zprávy o\u00a0plnění ${year}` : `Zprávy o\u00a0plnění ${year}, ${name}`,
  paper: (year: number, unit: string) => `Zpráva ${year}, ${unit}`,
  refusals: {
    'region.year_outside': ({ first, last }: RefusalDetails) => `Zvolte rok od ${first} do ${last}.`,
    'region.unknown': 'Tento kraj neznáme.',
    'region.no_report': ({ year }: RefusalDetails) =>
      `Za rok\u00a0${year} tu není vybraná žádná zpráva. Vyberte aspoň jednu.`,
  },
}
