/** Addresses of the places that the shell and several modules link to. */
export const paths = {
  overview: '/',
  agenda: '/ukoly',
  units: '/celky',
  documents: '/dokumenty',
  search: '/hledat',
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
  credit: (unitId: string, { type, id }: Output) => `/celky/${unitId}${unitTabPaths[outputTabs[type]]}/${id}/podil`,
  /** A paper that a record makes: by its kind, and by what it is about. */
  paper: (unitId: string, kind: string, subject: string) => `/celky/${unitId}/papiry/${kind}/${subject}`,
  /** An office's own letterheads. */
  letterheads: (unitId: string) => `/celky/${unitId}/papiry/hlavicky`,
  /** Papers that the person ordered. */
  paperOrders: '/papiry',
  /** The fulfilment reports of all units that a person sees. */
  regionReports: '/zpravy-kraje',
  unitAgenda: (unitId: string) => `/celky/${unitId}/terminy`,
  /** People in the offices of a unit, and the periods of its cooperation. */
  offices: (unitId: string) => `/celky/${unitId}/urady`,
  /** What an office is handed over with. */
  handOver: (unitId: string, office: string) => `/celky/${unitId}/predani?urad=${office}`,
  unit: (unitId: string, tab: UnitTab = 'overview') => `/celky/${unitId}${unitTabPaths[tab]}`,
} as const

/** What a cooperation brings: it lies in one of the unit's tabs. */
type Output = { readonly type: 'meeting' | 'report' | 'record'; readonly id: string }
const outputTabs = { meeting: 'meetings', report: 'reports', record: 'learning' } as const

/** The parts of one unit in the order of its tabs. */
export const unitTabs = [
  'overview',
  'agreement',
  'obligations',
  'partnership',
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
  partnership: '/partnerstvi',
  meetings: '/jednani',
  learning: '/vzdelavani',
  documents: '/dokumenty',
  reports: '/zpravy',
  history: '/historie',
}

/** The part of a unit to which an address belongs; the register of people belongs to the partnership, tasks to meetings. */
export function unitTabAt(pathname: string, unitId: string): UnitTab {
  const [part] = pathname.slice(paths.unit(unitId).length + 1).split('/')
  if (part === 'lide') return 'partnership'
  if (part === 'papiry') return 'documents'
  if (part === 'terminy') return 'obligations'
  if (part === 'ukoly') return 'meetings'
  return unitTabs.find((tab) => unitTabPaths[tab] === `/${part ?? ''}`) ?? 'overview'
}

/** The output to which an address of its own belongs: `/celky/…/jednani/…/podil`; null for any other. */
export function outputAt(pathname: string): Output | null {
  const [, , , tab, id = ''] = pathname.split('/')
  const type = (['meeting', 'report', 'record'] as const).find((one) => unitTabPaths[outputTabs[one]] === `/${tab}`)
  return type === undefined ? null : { type, id }
}
