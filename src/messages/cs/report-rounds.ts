import { czechDate } from '../../kernel/czech-typography.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { czechCount } from '../plural.ts'

/** How a report goes round those who approve it, before the council gets it. */
export const reportRounds = {
  title: 'Schvalování',
  stages: {
    draft: 'Rozepsaná',
    waiting: 'Čeká na schválení',
    returned: 'Vrácená k\u00a0opravě',
    approved: 'Schválená',
    noted: 'Vzatá na vědomí',
  },
  /** The sentence with which the page begins. */
  leads: {
    draft: 'Zpráva je rozepsaná. Slova doplňujete vy, čísla počítá evidence.',
    waiting: (waiting: number, all: number) =>
      `Zpráva čeká na schválení: zbývá ${waiting} ${waiting > 1 && waiting < 5 ? 'ze' : 'z'}\u00a0${all} schvalovatelů.`,
    returned: (name: string) => `Zprávu vrátil(a) ${name}. Opravte ji a\u00a0předložte znovu.`,
    approved: 'Zprávu schválili všichni. Může jít do zastupitelstva.',
    noted: 'Zastupitelstvo vzalo zprávu na vědomí. Závazek je doložený.',
  },
  round: (number: number) => `${number}. kolo`,
  roundStates: {
    waiting: 'čeká na schválení',
    approved: 'schváleno',
    returned: 'vráceno',
    'taken-back': 'vzato zpět',
  },
  submitted: (name: string, on: LocalDate) => `Předložil(a) ${name}, ${czechDate(on)}`,
  approvals: {
    waiting: 'čeká',
    approved: (on: LocalDate) => `schváleno ${czechDate(on)}`,
    returned: (on: LocalDate) => `vráceno ${czechDate(on)}`,
  },
  whole: 'K\u00a0celé zprávě',
  takenBack: (name: string, on: LocalDate) => `Vzal(a) zpět ${name}, ${czechDate(on)}`,
  noRounds: 'Zpráva zatím nikomu předložena nebyla. Schválení není povinné, ale co se začne, to se dokončí.',
  issue: 'Znění, o\u00a0kterém se rozhoduje',
  showChanges: (number: number) => `Co se změnilo od ${number - 1}. kola`,

  submit: {
    title: 'Předložit ke schválení',
    again: 'Předložit znovu',
    lead: 'Schvalovatelé uvidí zprávu tak, jak vypadá teď. Toto znění se uloží a\u00a0už se nezmění, i\u00a0když v\u00a0evidenci čísla přibudou.',
    approvers: 'Kdo zprávu schválí',
    approversHint: 'Každý rozhoduje sám za sebe. Schválená je, až souhlasí všichni.',
    alone: 'Kromě vás zprávu schválit nemá kdo, proto ji smíte schválit sami.',
    note: 'Co jim chcete vzkázat',
    button: 'Předložit ke schválení',
    done: 'Zpráva je předložená. Schvalovatelé ji mají mezi svými úkoly.',
    changesTitle: (number: number) => `Co se změnilo od ${number}. kola`,
    noChanges: 'Od minulého kola se nezměnilo nic.',
    back: 'Zpět na zprávu',
  },
  decide: {
    title: 'Vaše rozhodnutí',
    lead: (number: number, on: LocalDate) =>
      `Rozhodujete o\u00a0znění z\u00a0${number}. kola, předloženém ${czechDate(on)}.`,
    note: 'Vzkaz autora',
    approve: 'Schválit zprávu',
    return: 'Vrátit k\u00a0opravě',
    returnTitle: 'Připomínky',
    returnHint: 'Napište, co má autor opravit. Stačí jedna připomínka, k\u00a0celku nebo k\u00a0oddílu.',
    approved: 'Zprávu jste schválili.',
    returned: 'Zpráva je vrácená. Autor ji má mezi svými úkoly.',
    own: 'Zprávu jste schválili. Dokud nerozhodli ostatní, můžete ji ještě vrátit.',
  },
  takeBack: {
    label: 'Vzít zpět',
    question: 'Vzít zprávu zpět?',
    consequence: 'Slova půjdou zase měnit a\u00a0schvalovat se bude znovu. Důvod zůstane u\u00a0kola.',
    reason: 'Proč',
    done: 'Zpráva je zpět u\u00a0autora.',
  },
  moved: 'Od předložení se v\u00a0evidenci změnila čísla.',
  movedHint: 'Schvaluje se uložené znění z\u00a0předložení. Náhled vedle ukazuje dnešní čísla.',
  locked: {
    waiting: 'Slova se nemění, dokud o\u00a0nich jiní rozhodují.',
    approved: 'Slova schválené zprávy se nemění. Když je to nutné, vezměte ji zpět.',
    noted: 'Zastupitelstvo už rozhodlo, slova se nemění.',
  },
  changes: {
    title: (number: number) => `Změny od ${number - 1}. kola do ${number}. kola`,
    lead: 'Porovnávají se uložená znění: slova po oddílech, čísla po závazcích.',
    none: 'Nic se nezměnilo.',
    what: 'Co',
    before: 'Předtím',
    after: 'Teď',
    caption: 'Seznam změn',
    wordsOf: (section: string) => `Slova: ${section}`,
    reasonOf: (title: string, side: 'unit' | 'agency') => `${title}: důvod ${side === 'unit' ? 'celku' : 'Agentury'}`,
    stateOf: (title: string) => `${title}: stav`,
    countOf: (title: string) => `${title}: počet`,
    proofsOf: (title: string) => `${title}: doklady`,
    meetings: 'Počet jednání',
    'duty-added': 'závazek přibyl',
    'duty-removed': 'závazek ubyl',
    nothing: 'nic',
    count: (count: number) => czechCount(count, 'změna', 'změny', 'změn'),
  },
  gaps: {
    title: 'Proč nesplněno',
    hint: 'Důvod se vytiskne u\u00a0závazku, dokud splněný není. Čísla se tím nemění.',
    unit: 'Důvod na straně celku',
    agency: 'Důvod na straně Agentury',
    none: 'Všechny závazky jsou v\u00a0pořádku, důvod není třeba.',
  },
  refusals: {
    'report.words_locked':
      'Slova teď měnit nejde: o\u00a0zprávě se rozhoduje, nebo už je rozhodnuto. Nejdřív ji vezměte zpět.',
    'report.submitted_already': 'Zpráva už je předložená nebo schválená. Nejdřív ji vezměte zpět.',
    'report.not_awaiting': 'Toto kolo už je uzavřené. Otevřete zprávu znovu.',
    'report.nothing_to_take_back':
      'Není co vzít zpět: zpráva předložená není, nebo už o\u00a0ní rozhodlo zastupitelstvo.',
    'report.not_approved': 'Zprávu ještě neschválili všichni. Počkejte na ně, nebo ji vezměte zpět.',
    'report.approver_missing': 'Vyberte aspoň jednoho, kdo zprávu schválí.',
    'report.approver_unknown': 'Někdo z\u00a0vybraných zprávu schválit nesmí. Autor neschvaluje sám sobě.',
    'report.not_approver': 'Tato zpráva vám ke schválení předložena nebyla.',
    'report.comment_missing': 'Napište aspoň jednu připomínku, ať autor ví, co opravit.',
    'report.reason_missing': 'Napište, proč zprávu berete zpět.',
  },
}
