import { czechCount } from '../plural.ts'

/** The ledger laid out in time. */
export const timeline = {
  views: 'Zobrazení',
  ledger: 'Kniha',
  timeline: 'Časová osa',
  legend: 'Značky',
  obligation: 'Závazek',
  runs: 'období závazku a\u00a0jeho konec',
  late: 'trvá po termínu',
  marks: {
    fulfilled: 'Splněno',
    awaiting: 'Čeká na potvrzení',
    'not-counted': 'Nepočítá se',
    planned: 'Naplánováno',
    due: 'Termín',
    overdue: 'Po termínu',
    missed: 'Nesplněno',
  },
  caption: (unit: string, year: number | null, today: string) =>
    year === null
      ? `Závazky ${unit} a\u00a0ASZ po letech. Dnes je ${today}.`
      : `Závazky ${unit} a\u00a0ASZ v\u00a0roce ${year} po měsících. Dnes je ${today}.`,
  today: '(dnes)',
  todayIs: (day: string) => `(dnes je ${day})`,
  times: (count: number) => `${count}krát`,
  nothingNow: 'Zatím nic zapsaného ani naplánovaného.',
  nothing: 'V\u00a0tomto výběru není na ose žádná značka. Zkuste jiný rok, nebo otevřete knihu závazků.',
  leftOut: (count: number) =>
    count === 1
      ? 'Jeden závazek na ose není, protože ho nelze počítat. Najdete ho v'
      : `${czechCount(count, 'závazek', 'závazky', 'závazků')} na ose ${count < 5 ? 'nejsou' : 'není'}, protože je nelze počítat. Najdete je v`,
  inLedger: 'knize závazků',
  months: [
    ['leden', 'led'],
    ['únor', 'úno'],
    ['březen', 'bře'],
    ['duben', 'dub'],
    ['květen', 'kvě'],
    ['červen', 'čvn'],
    ['červenec', 'čvc'],
    ['srpen', 'srp'],
    ['září', 'zář'],
    ['říjen', 'říj'],
    ['listopad', 'lis'],
    ['prosinec', 'pro'],
  ] as readonly (readonly [string, string])[],
}
