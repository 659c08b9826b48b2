import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { czechCount } from '../plural.ts'
import { documentKinds } from './document-kinds.ts'

/** What a person must decide about a read agreement. Each sentence names what stands in the paper. */
export const doubts = {
  validityConflict: (readings: readonly string[]) =>
    `Platnost se dá číst více způsoby: končí ${readings.map(day).join(', nebo ')}. Vyberte, co platí.`,
  validityYears: (printed: string, years: number) =>
    `Období „${printed}“ netrvá ${czechCount(years, 'rok', 'roky', 'let')}, jak uvádí dokument.`,
  deadlineOutsideValidity: (term: string, end: string) =>
    `Termín „${term}“ končí až po konci platnosti nebo období (${day(end)}).`,
  retrospectiveDeadline: (term: string, approval: string) =>
    `Termín „${term}“ uplynul dříve, než byl popis schválen (${day(approval)}).`,
  retrospectiveSentence: (sentence: string, year: string) =>
    `Věta „${sentence}“ slibuje něco na rok ${year}, který při schválení už uplynul.`,
  missingTerm: (activity: string) => `Řádek „${activity}“ nemá termín dokončení.`,
  missingApproval: (date: boolean, resolution: boolean): string =>
    date && resolution
      ? 'V dokumentu chybí datum schválení i číslo usnesení.'
      : date
        ? 'V dokumentu chybí datum schválení.'
        : 'V dokumentu chybí číslo usnesení.',
  placeholder: (text: string) => `Místo údaje je v dokumentu jen „${text}“.`,
  vacantManager: (text: string) => `Pozice manažera sociálního začleňování není obsazena: „${text}“.`,
  memorandumAfterApproval: (memorandum: string, approval: string) =>
    `Memorandum má datum ${day(memorandum)}, popis ale byl schválen dříve, ${day(approval)}.`,
  opinionAfterApproval: (opinion: string, approval: string) =>
    `Lokální partnerství se vyjádřilo ${day(opinion)}, tedy až po schválení popisu ${day(approval)}.`,
  brokenDate: (text: string) => `Datum „${text}“ není úplné nebo takový den není v kalendáři.`,
  icoChecksum: (ico: string) => `IČO ${ico} nemá správnou kontrolní číslici.`,
  icoFormat: (ico: string) => `IČO „${ico}“ nemá osm číslic.`,
  wrongOcrLanguage: (percent: number) =>
    `Text byl zřejmě rozpoznán v jiném jazyce než v češtině: písmena s háčkem a kroužkem tvoří jen ${percent.toLocaleString('cs-CZ', { maximumFractionDigits: 1 })}\u00a0% textu. Nahrajte lepší sken, nebo údaje zkontrolujte.`,
  garbledText: (example: string) => `V rozpoznaném textu jsou poškozená slova, například „${example}“.`,
  trackedChanges: (accepted: string, original: string) =>
    `Dokument obsahuje sledované změny: „${original}“ se mění na „${accepted}“.`,
  trackedChangesSomewhere: () => 'Dokument obsahuje sledované změny. Čteme jej tak, jako by byly přijaté.',
  comments: (count: number) => `Dokument obsahuje komentáře (${count}). Do údajů je nečteme.`,
  duplicateText: () => 'Text formuláře je v souboru dvakrát. Čteme jeho první výskyt.',
  lowConfidence: (text: string) => `Údaj „${text}“ jsme rozpoznali nejistě. Porovnejte jej s obrazem stránky.`,
  lowStructure: () => 'V souboru nejsou tabulky s ohraničením, údaje jsme hledali podle popisků. Zkontrolujte je.',
  unknownSection: (heading: string) => `Oddíl „${heading}“ ve formuláři neznáme. Jeho text zůstává u dokumentu.`,
  notAForm: (kind: string) => `Dokument není popis spolupráce. Vypadá jako: ${kind}.`,
  kinds: documentKinds,
}

/** A whole day as Czech offices write it; a year or a month stays as it is. */
function day(text: string): string {
  return isLocalDate(text) ? czechDate(text) : text
}
