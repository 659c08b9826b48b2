/** Addresses of the places that the shell and several modules link to. */
export const paths = {
  overview: '/',
  units: '/celky',
  documents: '/dokumenty',
  upload: '/nahrat',
  account: '/ucet',
  administration: '/sprava',
  signIn: '/prihlaseni',
  signOut: '/odhlaseni',
  language: '/jazyk',
  help: '/napoveda',
  accessibility: '/pristupnost',
  api: '/api',
  unit: (unitId: string, tab: UnitTab = 'overview') => `/celky/${unitId}${unitTabPaths[tab]}`,
} as const

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
  return unitTabs.find((tab) => unitTabPaths[tab] === `/${part ?? ''}`) ?? 'overview'
}
