/** Addresses of the places that the shell and several modules link to. */
export const paths = {
  overview: '/',
  agenda: '/ukoly',
  units: '/celky',
  documents: '/dokumenty',
  upload: '/nahrat',
  account: '/ucet',
  reminders: '/ucet/pripominky',
  administration: '/sprava',
  accounts: '/sprava/ucty',
  mail: '/sprava/posta',
  signIn: '/prihlaseni',
  signOut: '/odhlaseni',
  language: '/jazyk',
  help: '/napoveda',
  accessibility: '/pristupnost',
  api: '/api',
  /** Who contributed to an output: a meeting, a report, another record. */
  credit: (unitId: string, { type, id }: { readonly type: OutputType; readonly id: string }) =>
    `/celky/${unitId}/podil/${outputPaths[type]}/${id}`,
  unitAgenda: (unitId: string) => `/celky/${unitId}/terminy`,
  unit: (unitId: string, tab: UnitTab = 'overview') => `/celky/${unitId}${unitTabPaths[tab]}`,
} as const

type OutputType = 'meeting' | 'report' | 'record'
const outputPaths: Readonly<Record<OutputType, string>> = { meeting: 'jednani', report: 'zprava', record: 'zaznam' }

/** The parts of one unit in the order of its tabs. */
export const unitTabs = [
  'overview',
  'agreement',
  'obligations',
  'meetings',
  'learning',
  'documents',
  'reports',
  'history',
] as const
export type UnitTab = (typeof unitTabs)[number]

const unitTabPaths: Readonly<Record<UnitTab, string>> = {
  overview: '',
  agreement: '/popis-spoluprace',
  obligations: '/zavazky',
  meetings: '/jednani',
  learning: '/vzdelavani',
  documents: '/dokumenty',
  reports: '/zpravy',
  history: '/historie',
}

/** The part of a unit to which an address belongs. */
export function unitTabAt(pathname: string, unitId: string): UnitTab {
  const [part] = pathname.slice(paths.unit(unitId).length + 1).split('/')
  if (part === 'terminy') return 'obligations'
  return unitTabs.find((tab) => unitTabPaths[tab] === `/${part ?? ''}`) ?? 'overview'
}
