import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

/** Decisions and tasks: the part of a meeting, their forms, the list of a unit. */
export const tasks = {
  states: { done: 'Done', running: 'Under way', due: 'Due soon', overdue: 'Overdue' },
  section: {
    title: 'Decisions and tasks',
    caption: 'Decisions and tasks of the meeting',
    none: 'There is no decision or task of the meeting yet.',
    what: 'What',
    who: 'Who',
    due: 'By',
    state: 'State',
    decision: 'Decision',
    task: 'Task',
    accepted: 'Adopted',
    everybody: 'partnership',
    nobody: 'nobody yet',
    noDay: 'no date',
    item: (position: number, name: string) => `Item ${position}. ${name}`,
    addDecision: 'Add a decision',
    addTask: 'Add a task',
    all: 'All tasks of the unit',
  },
  form: {
    newDecision: 'Add a decision',
    editDecision: 'Edit a decision',
    newTask: 'Add a task',
    editTask: 'Task',
    from: (meeting: string) => `Meeting: ${meeting}`,
    outside: 'A task given outside a meeting.',
    decisionWords: 'What was decided',
    agendaItem: 'Item of the agenda',
    noItem: 'none',
    taskWords: 'What is to be done',
    owner: 'Who',
    ownerHint: 'Choose a person of the register, or write who has the task: ASZ, the town, an organisation.',
    dueOn: 'By',
    doneOn: 'Done on',
    outcome: 'How it ended',
    saveDecision: 'Save decision',
    saveTask: 'Save task',
    decisionSaved: 'The decision is saved.',
    taskSaved: 'The task is saved.',
    currentState: 'New state',
    currentStateLead: 'Somebody else has saved it like this meanwhile. Compare and save what shall hold.',
    overwrite: 'Save my version',
    remove: 'Remove',
    removeDecision: 'Remove the decision?',
    removeTask: 'Remove the task?',
    removeConsequence: 'It stays in the history.',
    decisionRemoved: 'The decision is removed.',
    taskRemoved: 'The task is removed.',
  },
  list: {
    title: 'Tasks',
    lead: (open: number, overdue: number) =>
      open === 0
        ? 'No task is waiting.'
        : `${englishCount(open, 'task is', 'tasks are')} waiting${overdue === 0 ? '' : `, ${overdue} overdue`}.`,
    filter: 'Which tasks',
    filters: { open: 'Waiting', overdue: 'Overdue', done: 'Done' },
    owner: 'Who',
    everybody: 'everybody',
    show: 'Show',
    caption: 'Tasks of the unit',
    task: 'Task',
    due: 'By',
    state: 'State',
    finishColumn: 'Finish',
    finish: 'Done',
    finishWhat: (words: string) => `Mark as done: ${words}`,
    finished: 'The task is done.',
    fromMeeting: (day: string) => `from the meeting of ${day}`,
    doneOn: (day: string) => `done on ${day}`,
    add: 'Add a task',
    none: {
      open: 'No task is waiting. Tasks are written down at meetings.',
      overdue: 'No task is overdue.',
      done: 'No task is done yet.',
    },
    back: 'All tasks',
  },
  refusals: {
    'decision.words_missing': 'Write what was decided.',
    'decision.item_unknown': 'The agenda of the meeting has no such item. Choose another one.',
    'task.words_missing': 'Write what is to be done.',
    'task.owner_unknown': 'The register of the unit does not know this person. Choose another one, or write the name.',
    'task.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is no day of the calendar. Write it for example as 14. 3. 2024.`,
    'task.due_before_meeting': ({ dueOn, meetingOn }: RefusalDetails) =>
      `The date ${englishDate(localDate(String(dueOn)))} is before the meeting of ${englishDate(localDate(String(meetingOn)))}. Check the year.`,
    'task.done_before_meeting': ({ doneOn, meetingOn }: RefusalDetails) =>
      `The day ${englishDate(localDate(String(doneOn)))} is before the meeting of ${englishDate(localDate(String(meetingOn)))}.`,
    'task.done_in_future': ({ doneOn }: RefusalDetails) =>
      `The day ${englishDate(localDate(String(doneOn)))} is yet to come. It can be done today at the latest.`,
  },
}
