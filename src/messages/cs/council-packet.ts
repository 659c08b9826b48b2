import { czechDate } from '../../kernel/czech-typography.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import { czechCount } from '../plural.ts'

type Approval = { readonly on: LocalDate | null; readonly resolution: string | null }

type Change = { readonly label: string; readonly before: string; readonly after: string }

/** Podklady pro zastupitelstvo: the paper, its screen and its list. */
export const councilPacket = {
  titles: {
    agreement: 'Schválení popisu spolupráce',
    revision: (number: number) => `Schválení revize popisu spolupráce (verze\u00a0${number})`,
  },
  fileName: (title: string, unit: string) => `Podklady pro zastupitelstvo, ${title}, ${unit}`,
  attachments: {
    report: 'Zpráva o\u00a0plnění popisu spolupráce',
    agreement: 'Popis spolupráce',
    comparison: 'Porovnání verzí popisu spolupráce',
  },
  revisedAgreement: (number: number) => `Popis spolupráce, verze\u00a0${number}`,
  comparison: (before: number, after: number) => `Porovnání verze\u00a0${before} a\u00a0verze\u00a0${after}`,
  revisionKinds: {
    'administrative-error': 'oprava administrativní chyby',
    schedule: 'změna harmonogramu',
    themes: 'změna témat',
    persons: 'změna osob',
    prolongation: 'prodloužení platnosti',
  },
  /** „Manažer: Jan Vzor → Eva Vzorová“; what is new or gone says so. */
  change: ({ label, before, after }: Change) =>
    before === ''
      ? `${label}: nově „${after}“`
      : after === ''
        ? `${label}: už ne „${before}“`
        : `${label}: „${before}“ → „${after}“`,
  resolution: {
    takesNote: (unit: string, year: number) =>
      `Zastupitelstvo bere na vědomí Zprávu o\u00a0plnění popisu spolupráce za rok\u00a0${year} (${unit} a\u00a0Agentura pro sociální začleňování).`,
    approves: (unit: string) =>
      `Zastupitelstvo schvaluje Popis spolupráce (${unit} a\u00a0Agentura pro sociální začleňování) podle přílohy a\u00a0pověřuje zástupce územního celku jeho podpisem.`,
    approvesRevision: (unit: string, number: number) =>
      `Zastupitelstvo schvaluje revizi Popisu spolupráce, verzi\u00a0${number} (${unit} a\u00a0Agentura pro sociální začleňování), podle přílohy a\u00a0pověřuje zástupce územního celku jejím podpisem.`,
  },
  suggested: {
    reportOrigin: (unit: string, { on, resolution }: Approval, { from, to }: Period) =>
      `${unit} a\u00a0Agentura pro sociální začleňování spolupracují podle popisu spolupráce${
        on === null
          ? ''
          : `, který zastupitelstvo schválilo ${czechDate(on)}${resolution === null ? '' : ` usnesením ${resolution}`}`
      }. Platí od ${czechDate(from)} do ${czechDate(to)}. Zpráva o\u00a0jeho plnění se zastupitelstvu předkládá jednou ročně.`,
    meetings: (year: number, count: number) =>
      count === 0
        ? `V\u00a0roce\u00a0${year} není zapsáno žádné jednání.`
        : `${count > 1 && count < 5 ? 'Konala' : 'Konalo'} se ${czechCount(count, 'jednání', 'jednání', 'jednání')}.`,
    missing: (count: number) =>
      count === 0
        ? 'Nic nechybí.'
        : `Zpráva uvádí ${czechCount(count, 'závazek, který není splněn', 'závazky, které nejsou splněny', 'závazků, které nejsou splněny')}, a\u00a0důvody.`,
    approvedBy: (names: readonly string[]) => `Zprávu před předložením schválili: ${names.join(', ')}.`,
    whyNote: 'Vzetím zprávy na vědomí je splněn závazek předložit ji zastupitelstvu.',
    agreementOrigin: (unit: string, memorandumOn: LocalDate | null) =>
      `${unit} připravil s\u00a0Agenturou pro sociální začleňování popis spolupráce v\u00a0rámci Koordinovaného přístupu k\u00a0sociálnímu vyloučení 2021+${
        memorandumOn === null ? '' : ` na základě memoranda ze dne ${czechDate(memorandumOn)}`
      }.`,
    revisionOrigin: (unit: string, number: number, kinds: readonly string[], reason: string | null) =>
      `Předkládá se revize popisu spolupráce (${unit} a\u00a0Agentura pro sociální začleňování), verze\u00a0${number}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}.${
        reason === null ? '' : ` Důvod: ${reason.replace(/[.\s]+$/, '')}.`
      }`,
    agreementContent: (themes: readonly string[], duties: number) =>
      [
        themes.length === 0 ? '' : `Témata: ${themes.join(', ')}.`,
        duties === 0 ? '' : `Harmonogram má ${czechCount(duties, 'řádek', 'řádky', 'řádků')} se závazky obou stran.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    path: (opinionOn: LocalDate | null, agencyOn: LocalDate | null) =>
      [
        opinionOn === null ? '' : `Lokální partnerství se k\u00a0němu vyjádřilo ${czechDate(opinionOn)}.`,
        agencyOn === null ? '' : `Agentura jej schválila ${czechDate(agencyOn)}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    changes: (count: number): string => (count === 0 ? '' : 'Co se mění, uvádí samostatný oddíl.'),
    validity: (years: number | null, to: string | null) =>
      years !== null
        ? `Platnost je ${czechCount(years, 'rok', 'roky', 'let')} od schválení.`
        : to === null
          ? ''
          : `Platnost je od schválení do konce období, které popis uvádí (${to}).`,
    whyApprove: 'Popis spolupráce platí ode dne, kdy jej zastupitelstvo schválí. Od té doby běží závazky obou stran.',
  },
  paper: {
    header: (on: LocalDate | null) =>
      on === null ? 'Podklady pro zastupitelstvo' : `Podklady pro zastupitelstvo ${czechDate(on)}`,
    asOf: (day: LocalDate) => `Vyhotoveno ${czechDate(day)}`,
    headings: {
      resolution: 'Návrh usnesení',
      background: 'Důvodová zpráva',
      figures: 'Plnění v\u00a0číslech',
      changes: 'Co se mění',
      attachments: 'Přílohy',
      decision: 'Rozhodnutí zastupitelstva',
    },
    numbered: (number: number, heading: string) => `${number}. ${heading}`,
    facts: {
      unit: 'Územní celek',
      session: 'Zasedání',
      presentedBy: 'Předkladatel',
      preparedBy: 'Zpracovatel',
    },
    captions: { facts: 'O\u00a0materiálu' },
    ico: (ico: string) => `IČO ${ico}`,
    unset: 'zatím neurčeno',
    day: czechDate,
    missing: 'Co chybí a\u00a0proč:',
    noAttachments: 'Bez příloh.',
    decided: (on: LocalDate, resolution: string) =>
      `Zastupitelstvo návrh přijalo ${czechDate(on)}, usnesení ${resolution}.`,
  },
  list: {
    title: 'Podklady pro zastupitelstvo',
    caption: 'Podklady pro zastupitelstvo',
    packet: 'O\u00a0čem',
    state: 'Co se s\u00a0nimi stalo',
    session: 'Zasedání',
    none: 'Zatím tu žádné podklady nejsou.',
    prepare: (title: string) => `Připravit podklady: ${title}`,
    nothingWaits: 'Podklady připravíte ke zprávě o\u00a0plnění nebo k\u00a0popisu spolupráce, který čeká na schválení.',
    states: {
      open: 'Připravují se',
      passed: (on: LocalDate, resolution: string | null) =>
        `Přijato ${czechDate(on)}${resolution === null ? '' : `, usnesení ${resolution}`}`,
      refused: (on: LocalDate) => `Nepřijato ${czechDate(on)}`,
      postponed: (on: LocalDate) => `Odloženo ${czechDate(on)}`,
    },
  },
  page: {
    kind: 'Podklady pro zastupitelstvo',
    lead: 'Důvodovou zprávu a\u00a0návrh usnesení skládáme ze záznamů. Upravte je, jak potřebujete.',
    leadDecided: 'Zastupitelstvo rozhodlo. Podklady jsou uložené tak, jak byly.',
    preview: 'Náhled podkladů',
    paper: 'Papír k\u00a0tisku a\u00a0podpisu',
    about: { report: 'Otevřít zprávu', agreement: 'Otevřít popis spolupráce' },
    contentTitle: 'Co v\u00a0podkladech bude',
    sessionOn: 'Zasedání zastupitelstva',
    presentedBy: 'Předkladatel',
    preparedBy: 'Zpracovatel',
    draftResolution: 'Návrh usnesení',
    background: 'Důvodová zpráva',
    backgroundHint: 'Dokud návrh nezměníte, čísla v\u00a0něm jdou s\u00a0evidencí.',
    attachments: 'Přílohy',
    save: 'Uložit podklady',
    saved: 'Podklady jsou uložené.',
    overwrite: 'Uložit moje znění',
    voteTitle: 'Jak zastupitelstvo rozhodlo',
    voteHint: {
      report: 'Přijetím je závazek doložený a\u00a0zpráva i\u00a0podklady se uzamknou.',
      agreement: 'Přijetím popis spolupráce platí ode dne zasedání a\u00a0uzamkne se i\u00a0s\u00a0podklady.',
    },
    result: 'Výsledek',
    results: { passed: 'Přijato', refused: 'Nepřijato', postponed: 'Odloženo' },
    resultNotes: {
      passed: 'Usnesení má číslo a\u00a0den.',
      refused: 'Nic se neuzavře, podklady můžete předložit znovu.',
      postponed: 'Nic se neuzavře, podklady čekají na další zasedání.',
    },
    votedOn: 'Den zasedání',
    resolution: 'Číslo usnesení',
    note: 'Poznámka',
    recordVote: 'Zapsat rozhodnutí',
    recorded: {
      passed: 'Rozhodnutí je zapsané, podklady jsou uzamčené.',
      refused: 'Je zapsáno, že zastupitelstvo návrh nepřijalo.',
      postponed: 'Je zapsáno, že zastupitelstvo návrh odložilo.',
    },
    votes: 'Zapsaná rozhodnutí',
    undo: 'Vzít rozhodnutí zpět',
    undoQuestion: 'Vzít poslední rozhodnutí zpět?',
    undoConsequence: 'Závazek bude zase otevřený. Uložená znění a\u00a0historie zůstanou.',
    undone: 'Rozhodnutí je vzato zpět.',
    back: 'Všechny zprávy a\u00a0podklady',
  },
  refusals: {
    'packet.not_awaiting': 'Tady zastupitelstvo teď nic nerozhoduje: buď už rozhodlo, nebo předtím chybí jiný krok.',
    'packet.decided':
      'Zastupitelstvo o\u00a0těchto podkladech už rozhodlo. Rozhodnutí můžete vzít zpět v\u00a0podkladech.',
    'packet.agreement_laid': 'K\u00a0tomuto popisu jsou podklady pro zastupitelstvo, proto jej nelze vzít zpět.',
    'packet.day_missing': 'Napište den zasedání.',
    'packet.day_in_future': 'Zasedání teprve bude. Zapište rozhodnutí, až padne.',
    'packet.resolution_missing': 'Napište číslo usnesení.',
    'packet.nothing_to_undo': 'Žádné rozhodnutí zapsané není.',
    'packet.agreement_moved_on':
      'Popis spolupráce má po schválení další kroky. Nejdřív vezměte zpět je, potom rozhodnutí.',
  },
}
