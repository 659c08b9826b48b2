import { czechDate } from '#kernel/czech-typography.ts'
import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

/** Decisions and tasks: the part of a meeting, their forms, the list of a unit. */
export const tasks = {
  states: { done: 'Splněno', running: 'Plní se', due: 'Blíží se termín', overdue: 'Po termínu' },
  section: {
    title: 'Rozhodnutí a\u00a0úkoly',
    caption: 'Rozhodnutí a\u00a0úkoly z\u00a0jednání',
    none: 'Z\u00a0jednání zatím není žádné rozhodnutí ani úkol.',
    what: 'Co',
    who: 'Kdo',
    due: 'Do kdy',
    state: 'Stav',
    decision: 'Rozhodnutí',
    task: 'Úkol',
    accepted: 'Přijato',
    everybody: 'partnerství',
    nobody: 'zatím nikdo',
    noDay: 'bez termínu',
    item: (position: number, name: string) => `K\u00a0bodu ${position}. ${name}`,
    addDecision: 'Přidat rozhodnutí',
    addTask: 'Přidat úkol',
    all: 'Všechny úkoly celku',
  },
  form: {
    newDecision: 'Přidat rozhodnutí',
    editDecision: 'Upravit rozhodnutí',
    newTask: 'Přidat úkol',
    editTask: 'Úkol',
    from: (meeting: string) => `Jednání: ${meeting}`,
    outside: 'Úkol mimo jednání.',
    decisionWords: 'Co bylo rozhodnuto',
    agendaItem: 'Bod programu',
    noItem: 'žádný',
    taskWords: 'Co se má udělat',
    owner: 'Kdo',
    ownerHint: 'Vyberte člověka z\u00a0evidence, nebo napište, kdo úkol má: ASZ, město, organizace.',
    dueOn: 'Do kdy',
    doneOn: 'Splněno dne',
    outcome: 'Jak to dopadlo',
    saveDecision: 'Uložit rozhodnutí',
    saveTask: 'Uložit úkol',
    decisionSaved: 'Rozhodnutí je zapsáno.',
    taskSaved: 'Úkol je zapsán.',
    currentState: 'Nový stav',
    currentStateLead: 'Takto to mezitím uložil někdo jiný. Porovnejte a\u00a0uložte, co má platit.',
    overwrite: 'Uložit moje znění',
    remove: 'Smazat',
    removeDecision: 'Smazat rozhodnutí?',
    removeTask: 'Smazat úkol?',
    removeConsequence: 'V\u00a0historii zůstane.',
    decisionRemoved: 'Rozhodnutí je smazáno.',
    taskRemoved: 'Úkol je smazán.',
  },
  list: {
    title: 'Úkoly',
    lead: (open: number, overdue: number) =>
      open === 0
        ? 'Žádný úkol nečeká.'
        : `${open > 1 && open < 5 ? 'Čekají' : 'Čeká'} ${czechCount(open, 'úkol', 'úkoly', 'úkolů')}${overdue === 0 ? '' : `, ${overdue} po termínu`}.`,
    filter: 'Které úkoly',
    filters: { open: 'Čekají', overdue: 'Po termínu', done: 'Splněné' },
    owner: 'Kdo',
    everybody: 'všichni',
    show: 'Zobrazit',
    caption: 'Úkoly celku',
    task: 'Úkol',
    due: 'Do kdy',
    state: 'Stav',
    finishColumn: 'Splnění',
    finish: 'Splněno',
    finishWhat: (words: string) => `Označit jako splněný: ${words}`,
    finished: 'Úkol je splněn.',
    fromMeeting: (day: string) => `z\u00a0jednání ${day}`,
    doneOn: (day: string) => `splněno ${day}`,
    add: 'Přidat úkol',
    none: {
      open: 'Žádný úkol nečeká. Úkoly zapisujte u\u00a0jednání.',
      overdue: 'Žádný úkol není po termínu.',
      done: 'Žádný úkol zatím není splněn.',
    },
    back: 'Všechny úkoly',
  },
  refusals: {
    'decision.words_missing': 'Napište, co bylo rozhodnuto.',
    'decision.item_unknown': 'Tento bod v\u00a0programu jednání není. Vyberte jiný.',
    'task.words_missing': 'Napište, co se má udělat.',
    'task.owner_unknown': 'Tohoto člověka evidence celku nezná. Vyberte jiného, nebo jméno napište.',
    'task.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v\u00a0kalendáři. Napište ho například 14. 3. 2024.`,
    'task.due_before_meeting': ({ dueOn, meetingOn }: RefusalDetails) =>
      `Termín ${czechDate(localDate(String(dueOn)))} je dřív než jednání ${czechDate(localDate(String(meetingOn)))}. Zkontrolujte rok.`,
    'task.done_before_meeting': ({ doneOn, meetingOn }: RefusalDetails) =>
      `Den splnění ${czechDate(localDate(String(doneOn)))} je dřív než jednání ${czechDate(localDate(String(meetingOn)))}.`,
    'task.done_in_future': ({ doneOn }: RefusalDetails) =>
      `Den ${czechDate(localDate(String(doneOn)))} teprve bude. Splněno může být nejpozději dnes.`,
  },
}
