const nthTimes = [
  'jednou',
  'dvakrát',
  'třikrát',
  'čtyřikrát',
  'pětkrát',
  'šestkrát',
  'sedmkrát',
  'osmkrát',
  'devětkrát',
  'desetkrát',
] as const

const units = { year: 'rok', 'half-year': 'pololetí', quarter: 'čtvrtletí', month: 'měsíc', week: 'týden' } as const

/** The meaning of a deadline expression in words, for the review of a document and for the command line. */
export const deadlines = {
  times: (count: number): string => nthTimes[count - 1] ?? `${count}krát`,
  perUnit: (unit: keyof typeof units): string => (unit === 'year' ? 'za kalendářní rok' : `za ${units[unit]}`),
  perYears: (years: number): string => `za ${yearsText(years)}`,

  recurrence: (times: string, per: string): string => `Nejméně ${times} ${per}.`,
  recurrenceDue: (times: string, per: string, day: string): string => `Nejméně ${times} ${per}, vždy do ${day}`,
  firstBy: (day: string): string => `Poprvé do ${day}.`,
  note: (note: string): string => `K počtu: ${note}.`,
  window: (from: string, to: string): string => `Kdykoli od ${from} do ${to}.`,
  day: (day: string): string => `Dne ${day}.`,
  deadline: (day: string): string => `Nejpozději ${day}.`,
  once: 'Jednou za celou dobu platnosti.',
  quantity: (times: string): string => `Nejméně ${times} za celou dobu platnosti.`,
  duration: (from: string, to: string, months: number): string =>
    `Trvá od ${from} do ${to}, tedy ${monthsText(months)}.`,
  until: (event: string): string => `Platí, dokud neskončí „${event}“. Den v dokumentu není.`,
  during: (event: string): string => `Platí, dokud trvá „${event}“. Den v dokumentu není.`,
  after: (event: string): string => `Začíná po „${event}“. Den v dokumentu není.`,
  onDemand: (basis: string): string => `Bez pevného termínu, podle „${basis}“.`,
  continuous: 'Průběžně, bez pevného termínu.',
  scope: 'Není to termín. Říká, čeho se závazek týká.',
  missing: 'Termín chybí. Dokud jej nedoplníte, závazek se počítat nebude.',
  unparsed: 'Termínu nerozumíme. Dokud jej neupřesníte, závazek se počítat nebude.',

  countPerUnit: (count: number, unit: keyof typeof units): string => `${count} za ${units[unit]}`,
  countPerYears: (count: number, years: number): string => `${count} za ${yearsText(years)}`,
  countTotal: (count: number): string => `${count}krát`,
  notCounted: 'nepočítá se',

  columns: { what: 'Čeho se týká', meaning: 'Co to znamená', count: 'Počítá se' },
  occurrence: (from: string, to: string, atLeast: number): string => `${from} – ${to}: ${atLeast}krát`,
  /** Why the command `spoluplan term` cannot answer. */
  wrongUse: {
    usage: 'Zadejte jeden výraz v uvozovkách: spoluplan term "2x ročně" [--from RRRR-MM-DD --to RRRR-MM-DD] [--json].',
    oneDay: 'Zadejte začátek i konec období: --from RRRR-MM-DD --to RRRR-MM-DD.',
    noDay: 'Začátek i konec období zadejte jako den kalendáře ve tvaru RRRR-MM-DD, například 2022-04-19.',
    order: 'Začátek období (--from) je po jeho konci (--to). Zadejte je v pořadí.',
  },
}

function yearsText(years: number): string {
  return years < 5 ? `${years}\u00a0roky` : `${years}\u00a0let`
}

function monthsText(months: number): string {
  if (months === 1) return '1\u00a0měsíc'
  return months < 5 ? `${months}\u00a0měsíce` : `${months}\u00a0měsíců`
}
