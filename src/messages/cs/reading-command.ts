/** Sentences and labels of the command `spoluplan read`. */
export const readingCommand = {
  usage: 'Zadejte jeden soubor: spoluplan read SOUBOR [--json] [--html STRÁNKA]',
  cannotOpen: (file: string) => `Soubor „${file}“ nejde otevřít.`,
  cannotRead: (file: string) => `Soubor „${file}“ nejde přečíst.`,
  cannotWrite: (file: string) => `Stránku „${file}“ nejde zapsat. Zkontrolujte složku a práva k ní.`,
  wouldOverwrite: (file: string) => `Stránka „${file}“ by přepsala čtený dokument. Zvolte jiný název.`,
  written: (file: string) => `Stránka je v souboru „${file}“.`,
  progress: {
    reading: (page: number, pages: number) => `Čteme stranu ${page} z ${pages}`,
    recognising: (page: number, pages: number) => `Rozpoznáváme stranu ${page} z ${pages}`,
  },
  states: {
    vacant: 'neobsazeno',
    placeholder: 'nevyplněno',
    missing: 'nenalezeno',
    'not-applicable': 'nerelevantní',
    unreadable: 'nečitelné',
  },
  fields: {
    'unit.name': 'Územní celek',
    'unit.seat': 'Sídlo',
    'unit.ico': 'IČO',
    'people.representative': 'Pověřený zástupce',
    'people.manager': 'Manažer',
    'people.regionalHead': 'Vedoucí pracoviště ASZ',
    'memorandum.date': 'Memorandum',
    'agencyProject.name': 'Projekt ASZ',
    'agencyProject.number': 'Číslo projektu',
    'education.hours': 'Hodiny vzdělávání',
    'education.maxDistanceHours': 'Z toho nejvýše distančně',
    'validity.years': 'Platnost let',
    'validity.from': 'Platnost od',
    'validity.to': 'Platnost do',
    'partnership.founder': 'Zřizovatel partnerství',
    'plan.kind': 'Plán',
    'plan.targetGroup': 'Cílová skupina',
    regionalContact: 'Kontakt za kraj',
    'partnership.opinionDate': 'Stanovisko partnerství',
    'approval.date': 'Schváleno',
    'approval.resolution': 'Číslo usnesení',
  },
  otherPlan: 'jiný plán',
  themes: 'Témata',
  schedule: 'Harmonogram',
  noTerm: 'bez termínu',
  doubts: 'K rozhodnutí',
  noDoubts: 'Nic k rozhodnutí.',
  /** The page that `--html` writes. */
  page: {
    title: (file: string) => `${file}: co jsme přečetli`,
    lead: (kind: string, percent: number) => `Dokument vypadá jako ${kind} (${percent}\u00a0%).`,
    leadUnknown: 'Nepoznali jsme, o\u00a0jaký dokument jde.',
    count: (found: number, fields: number, rows: number, doubts: number) =>
      `Přečteno ${found} z\u00a0${fields} údajů a\u00a0${rowsText(rows)} harmonogramu, ${doubtsText(doubts)}.`,
    source: {
      native: 'Text je z\u00a0dokumentu.',
      ocr: 'Text jsme rozpoznali z\u00a0obrazu, zkontrolujte jména a čísla.',
      'embedded-ocr': 'Text rozpoznal už skener, zkontrolujte jména a čísla.',
    },
    paper: 'Předloha',
    values: 'Co jsme přečetli',
    fields: 'Údaje',
    found: 'nalezeno',
    doubtful: 'rozhodněte',
    printed: (raw: string) => `V\u00a0dokumentu stojí: „${raw}“`,
    confidence: (percent: number) => `${percent}\u00a0%`,
    onPage: (page: number) => `strana ${page}`,
    inPaper: 'v\u00a0předloze',
    doubt: (number: number) => `${number}. k\u00a0rozhodnutí`,
    period: 'Období',
    noRows: 'Harmonogram jsme nenašli.',
    lists: {
      themes: 'Témata',
      partnershipMembers: 'Členové partnerství',
      workingGroups: 'Pracovní skupiny',
      linkedStrategies: 'Navazující strategie',
      reusedStrategies: 'Použité strategie',
      expectedMeasures: 'Očekávaná opatření',
      signatories: 'Podpisy',
    },
    priorities: { primary: 'prioritní', other: 'další', none: '' },
    signatory: { unit: 'územní celek', agency: 'ASZ' },
    row: { unit: 'Územní celek', agency: 'ASZ', outputs: 'Výstupy', targets: 'Počty' },
    target: (count: number, of: string, estimate: boolean) => `${count} ${of}${estimate ? ' (odhad)' : ''}`,
  },
}

function rowsText(count: number): string {
  if (count === 1) return '1\u00a0řádek'
  return count > 1 && count < 5 ? `${count}\u00a0řádky` : `${count}\u00a0řádků`
}

function doubtsText(count: number): string {
  if (count === 0) return 'rozhodovat není co'
  if (count === 1) return 'rozhodnout zbývá 1\u00a0věc'
  return count < 5 ? `rozhodnout zbývají ${count}\u00a0věci` : `rozhodnout zbývá ${count}\u00a0věcí`
}
