import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { decisionRefusals, tidyDecision } from './decision.ts'
import { type TaskContent, tidyTask } from './meeting-task.ts'
import { taskRefusals } from './task-refusals.ts'

const days = { meetingOn: localDate('2024-09-19'), today: localDate('2024-10-14') }
const aTask = (details: Partial<TaskContent> = {}): TaskContent => ({
  words: 'Rozeslat zprávu',
  ownerPersonId: null,
  ownerName: 'ASZ',
  dueOn: localDate('2024-10-04'),
  doneOn: null,
  outcome: null,
  ...details,
})

const said = (details: Partial<TaskContent>) =>
  taskRefusals(aTask(details), days).map(({ code, field }) => `${code} at ${field}`)

test('a task with words, an owner and a day is sound', () => {
  expect(said({})).toEqual([])
  expect(said({ ownerName: null, dueOn: null })).toEqual([])
})

test('a task without words says nothing', () => {
  expect(said({ words: '' })).toEqual(['task.words_missing at words'])
})

test('a task can be neither due nor done before its meeting', () => {
  expect(said({ dueOn: localDate('2024-09-18') })).toEqual(['task.due_before_meeting at dueOn'])
  expect(said({ doneOn: localDate('2024-09-18') })).toEqual(['task.done_before_meeting at doneOn'])
  expect(said({ dueOn: days.meetingOn, doneOn: days.meetingOn })).toEqual([])
})

test('nothing is done in the future', () => {
  expect(said({ doneOn: localDate('2024-10-15') })).toEqual(['task.done_in_future at doneOn'])
})

test('a task given outside a meeting may be due on any day', () => {
  expect(taskRefusals(aTask({ dueOn: localDate('2020-01-01') }), { ...days, meetingOn: null })).toEqual([])
})

test('stray white space goes, empty words are none', () => {
  expect(tidyTask(aTask({ words: ' Rozeslat  zprávu\n', ownerName: ' ', outcome: '' }))).toMatchObject({
    words: 'Rozeslat zprávu',
    ownerName: null,
    outcome: null,
  })
})

test('a decision has words and belongs to an item that is on the agenda', () => {
  const refused = (words: string, agendaItem: number | null) =>
    decisionRefusals(tidyDecision({ words, agendaItem }), 2).map(({ code }) => code)
  expect(refused('Zvýšit cíl', 1)).toEqual([])
  expect(refused('Zvýšit cíl', null)).toEqual([])
  expect(refused(' ', 2)).toEqual(['decision.words_missing', 'decision.item_unknown'])
})
