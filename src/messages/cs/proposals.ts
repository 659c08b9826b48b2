import { czechCount } from '../plural.ts'

/** Words of a paper that was edited in Word and came back. */
export const proposals = {
  title: 'Změny z nahraného souboru',
  lead: (version: number, count: number) =>
    `Soubor vznikl z verze ${version} popisu spolupráce. Proti ní je v něm ${czechCount(count, 'změna', 'změny', 'změn')}.`,
  none: (version: number) => `Soubor se od verze ${version} popisu spolupráce v ničem neliší. Není co rozhodovat.`,
  older: (printed: number, today: number) =>
    `Soubor vznikl ze starší verze ${printed}, teď pracujete s verzí ${today}. U každé změny uvidíte, zda se to místo mezitím nezměnilo.`,
  replaced:
    'K tomuto popisu později přišel novější soubor. Rozhodujete u něj; změny z tohoto souboru už čekat nezůstaly.',
  settled: 'O všech změnách je rozhodnuto.',
  comments: (count: number) =>
    `V souboru ${czechCount(count, 'je poznámka', 'jsou poznámky', 'je poznámek')} z Wordu. Do popisu se nepřenášejí; přečtete si je v souboru.`,
  readOnly: 'O změnách rozhoduje ten, kdo smí upravovat popis spolupráce.',
  list: 'Změny k rozhodnutí',
  before: 'Dosud',
  after: 'V souboru',
  nothing: 'nic',
  kind: { changed: 'Změněno', added: 'Přidáno', removed: 'Vypuštěno', moved: 'Přesunuto' },
  by: { hand: 'přímo v\u00a0textu', tracked: 'sledovaná změna' },
  decision: { accepted: 'Přijato', refused: 'Odmítnuto' },
  standing: {
    already: 'Popis už to tak říká.',
    'changed-meanwhile': (today: string) =>
      `Mezitím se to změnilo. Teď v popisu stojí: ${today}. Přijetím to přepíšete.`,
    gone: 'Tohle místo se mezitím změnilo, nebo v popisu už není. Změnu lze jen odmítnout.',
  },
  goesInto: (version: number) => `Přijaté změny se zapíšou do rozpracované verze ${version}.`,
  makesRevision: 'Z přijatých změn vznikne návrh změny popisu. Platit začne, až ho schválí zastupitelstvo.',
  acceptChosen: 'Přijmout vybrané',
  refuseChosen: 'Odmítnout vybrané',
  acceptAll: 'Přijmout všechny',
  refuseAll: 'Odmítnout všechny',
  accepted: (count: number) => `Přijato: ${czechCount(count, 'změna', 'změny', 'změn')}.`,
  refused: (count: number) => `Odmítnuto: ${czechCount(count, 'změna', 'změny', 'změn')}.`,
  toAgreement: 'Otevřít popis spolupráce',
  asNew: 'Číst soubor jako nový dokument',
  asNewText: 'Nejde o úpravu tohoto popisu, ale o nový papír? Přečteme ho celý znovu.',
  download: 'Stáhnout soubor',
  refusals: {
    'proposals.none_chosen': 'Vyberte aspoň jednu změnu.',
    'proposals.decided': 'O těchto změnách se už nerozhoduje: později přišel novější soubor.',
    'proposals.gone': 'Některé z vybraných míst už v popisu není. Tu změnu odmítněte.',
  },
}
