import { czechDate } from '#kernel/czech-typography.ts'
import { localDate } from '#kernel/local-date.ts'
import { czechCount } from '../plural.ts'

const meetings = (count: number): string => czechCount(count, 'jednání', 'jednání', 'jednání')
const files = (count: number): string => czechCount(count, 'soubor', 'soubory', 'souborů')
const papers = (count: number): string => czechCount(count, 'podklad', 'podklady', 'podkladů')

type Cell = { readonly row: number; readonly column: string; readonly text: string }

/** Past meetings brought in together: the list of proposals, one of them, the columns of a table. */
export const pastMeetings = {
  title: 'Přinést minulá jednání',
  lead: 'Nahrajte zápisy, prezenční listiny nebo tabulku s\u00a0přehledem. Z\u00a0každého jednání připravíme záznam, vy ho zkontrolujete a\u00a0zapíšete.',
  link: 'Přinést minulá jednání',
  summary: (ready: number, look: number, reading: number) =>
    [
      ready > 0
        ? `${meetings(ready)} ${ready > 1 && ready < 5 ? 'jsou připravena' : 'je připraveno'} k\u00a0zapsání.`
        : '',
      look > 0 ? `${meetings(look)} ${look > 1 && look < 5 ? 'potřebují' : 'potřebuje'} váš pohled.` : '',
      reading > 0 ? `${files(reading)} se ještě ${reading > 1 && reading < 5 ? 'čtou' : 'čte'}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),

  upload: {
    title: 'Nahrát soubory',
    label: 'Zápisy, listiny a\u00a0tabulky',
    hint: 'Můžete vybrat víc souborů najednou: DOCX, ODT, PDF, sken, nebo tabulku XLSX či CSV. Dohromady nejvýše 50\u00a0MB.',
    send: 'Nahrát a\u00a0přečíst',
    received: (count: number) =>
      `${files(count)} ${count > 1 && count < 5 ? 'jsou nahrány' : count === 1 ? 'je nahrán' : 'je nahráno'}.`,
    failed: (name: string, sentence: string) => `${name}: ${sentence}`,
  },
  offered: {
    title: 'Vybrat z\u00a0uložených dokumentů',
    lead: (count: number) =>
      `K\u00a0celku patří ${papers(count)}, ze ${count === 1 ? 'kterého' : 'kterých'} jednání ještě není.`,
    read: 'Přečíst vybrané',
    day: (day: string) => `nahráno ${day}`,
  },

  groups: {
    ready: 'Připraveno k\u00a0zapsání',
    look: 'Potřebuje váš pohled',
    failed: 'Tady jednání nevidíme',
    recorded: 'Zapsáno',
    skipped: 'Vynecháno',
    reading: 'Čte se',
  },
  confirmAll: (count: number) =>
    count === 1
      ? 'Zapsat připravené jednání'
      : `Zapsat ${count < 5 ? 'všechna' : 'všech'} ${count} ${count < 5 ? 'připravená' : 'připravených'}`,
  confirm: 'Zapsat',
  complete: 'Doplnit',
  open: 'Otevřít',
  skip: 'Vynechat',
  again: 'Vrátit mezi návrhy',
  which: (name: string) => ` (${name})`,
  recordedAll: (count: number) => `${meetings(count)} ${count > 1 && count < 5 ? 'jsou zapsána' : 'je zapsáno'}.`,
  leftOver: (count: number) => `${meetings(count)} zapsat nešlo, zůstává mezi návrhy.`,
  recorded: 'Jednání je zapsáno.',
  skipped: 'Návrh je vynechán. Najdete ho na konci stránky.',
  offeredAgain: 'Návrh je zpět.',

  columns: {
    meeting: 'Jednání',
    people: 'Účast',
    source: 'Odkud',
    note: 'Co je potřeba',
    actions: 'Co dál',
    row: (row: number) => `řádek ${row}`,
    noDay: 'Bez data',
    unknownKind: 'druh neznáme',
    people0: 'neuvedena',
    count: (count: number) => czechCount(count, 'člověk', 'lidé', 'lidí'),
    named: (present: number, excused: number) =>
      excused === 0
        ? czechCount(present, 'jméno', 'jména', 'jmen')
        : `${czechCount(present, 'jméno', 'jména', 'jmen')}, ${excused} ${excused === 1 ? 'chyběl' : 'chybělo'}`,
    complements: (title: string) => `Doplní zapsané jednání ${title}.`,
    sameAs: (file: string) => `Stejné jednání je i\u00a0v\u00a0souboru ${file}; doplní ho.`,
    nothing: 'nic',
  },
  doubts: {
    'no-day': 'Den jsme nenašli.',
    'several-days': ({ days }: { readonly days: readonly string[] }) =>
      `V\u00a0papíru jsou různé dny: ${days.map((day) => czechDate(localDate(day))).join(' a\u00a0')}. Vyberte správný.`,
    'day-impossible': ({ text }: { readonly text: string }) => `„${text}“ není den v\u00a0kalendáři.`,
    'day-in-future': ({ on }: { readonly on: string }) => `${czechDate(localDate(on))} teprve bude.`,
    'kind-unknown': 'Druh jednání jsme nepoznali.',
    'no-people': 'Kdo přišel, jsme nenašli.',
    'only-invited': 'Pozvánka neříká, zda se jednání konalo a\u00a0kdo přišel.',
    'presence-unsure': 'Podpisy nečteme. Zkontrolujte, kdo opravdu přišel.',
  },
  cells: {
    'day-impossible': ({ row, column, text }: Cell) => `Řádek ${row}, sloupec ${column}: ${text} neexistuje.`,
    'day-missing': ({ row, column }: Cell) => `Řádek ${row}, sloupec ${column}: den chybí.`,
    'time-impossible': ({ row, column, text }: Cell) => `Řádek ${row}, sloupec ${column}: „${text}“ není čas.`,
    'number-impossible': ({ row, column, text }: Cell) => `Řádek ${row}, sloupec ${column}: „${text}“ není počet.`,
  },
  stages: {
    waiting: 'Čte se',
    refused: (sentence: string) => sentence,
    unsuitable: (kind: string) => `Je to ${kind}, ne papír o\u00a0jednání.`,
    'no-days': 'Sloupec s\u00a0datem jsme nenašli. Ukažte, který to je.',
    gone: 'Dokument byl mezitím odložen.',
  },
  mapping: {
    link: 'Opravit sloupce',
    title: (file: string) => `Sloupce tabulky ${file}`,
    lead: 'Řekněte, co ve kterém sloupci je. Řádky pak přečteme znovu.',
    sheet: (name: string) => `List ${name}`,
    preview: 'Začátek tabulky',
    column: (letter: string, head: string) => (head === '' ? `sloupec ${letter}` : `${head} (${letter})`),
    none: 'v\u00a0tabulce není',
    kind: 'Druh jednání, když ho řádek neříká',
    noKind: 'neznáme',
    save: 'Uložit sloupce',
    saved: 'Řádky jsou přečteny znovu.',
    fields: {
      day: 'Den',
      kind: 'Druh jednání',
      name: 'Název',
      startsAt: 'Začátek',
      endsAt: 'Konec',
      place: 'Místo',
      presentCount: 'Počet přítomných',
      people: 'Jména přítomných',
      agenda: 'Program',
      minutes: 'Zápis nebo poznámka',
    },
  },
  one: {
    title: 'Zkontrolovat jednání',
    lead: (file: string) => `Podle souboru ${file}. Co nesedí, opravte.`,
    look: 'Než jednání zapíšete',
    said: 'Co stojí v\u00a0předloze',
    saidNothing: 'V\u00a0předloze jsme nic z\u00a0toho nenašli.',
    original: 'Otevřít celý dokument',
    labels: {
      day: 'Den',
      kind: 'Druh',
      time: 'Čas',
      place: 'Místo',
      people: 'Účast',
      agenda: 'Program',
      decisions: 'Rozhodnutí',
    },
    unsure: 'nejisté',
    page: (page: number) => `strana ${page}`,
    presentCount: 'Počet přítomných beze jmen',
    presentCountHint: 'Jen když jména neznáte. Samotný počet nenahradí prezenční listinu.',
    decisions: 'Rozhodnutí',
    decisionsHint: 'Každé na svůj řádek.',
    separate: 'Zapsat jako další jednání',
    separateHint: (title: string) =>
      `Jinak doplníme, co chybí v\u00a0zapsaném jednání ${title}. Co v\u00a0něm už je, zůstane.`,
    confirm: 'Zapsat jednání',
    complete: 'Doplnit zapsané jednání',
    back: 'Zpět k\u00a0návrhům',
  },
  source: {
    title: 'Podklad',
    count: (count: number) =>
      `Podle podkladu ${count === 1 ? 'přišel' : count < 5 ? 'přišli' : 'přišlo'} ${czechCount(count, 'člověk', 'lidé', 'lidí')}, jména v\u00a0něm nejsou.`,
  },
  refusals: {
    'past.no_day': 'Doplňte den jednání, například 14. 3. 2024.',
    'past.no_files': 'Vyberte aspoň jeden soubor.',
    'past.no_papers': 'Vyberte aspoň jeden dokument.',
    'past.day_column_missing': 'Vyberte sloupec, ve kterém je den jednání.',
    'past.column_twice': 'Tento sloupec už slouží jinému údaji. Vyberte jiný.',
    'past.count_impossible': 'Počet přítomných je celé číslo, například 12.',
  },
}
