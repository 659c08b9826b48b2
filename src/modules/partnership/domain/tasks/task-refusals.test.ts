import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { decisionRefusals, tidyDecision } from './decision.ts'
import { type TaskContent, tidyTask } from './meeting-task.ts'
import { ownerOf } from './owner-choice.ts'
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

describe('the owner', () => {
  const person = (name: string, label = name) => ({ id: newId<'Person'>(), name, label })
  const [petr, eva, otherEva] = [
    person('Petr Vzorný', 'Petr Vzorný (Škola)'),
    person('Eva Malá', 'Eva Malá (Škola)'),
    person('Eva Malá', 'Eva Malá (Charita)'),
  ]
  const choices = [petr, eva, otherEva]

  test('is whom the form offered, or the only one of the name', () => {
    expect(ownerOf('Eva Malá (Charita)', choices)).toEqual({ ownerPersonId: otherEva.id, ownerName: 'Eva Malá' })
    expect(ownerOf(' petr vzorny ', choices)).toEqual({ ownerPersonId: petr.id, ownerName: 'Petr Vzorný' })
  })

  test('stays in words when the register does not tell who it is', () => {
    expect(ownerOf('Eva Malá', choices)).toEqual({ ownerPersonId: null, ownerName: 'Eva Malá' })
    expect(ownerOf('ASZ', choices)).toEqual({ ownerPersonId: null, ownerName: 'ASZ' })
    expect(ownerOf(' ', choices)).toEqual({ ownerPersonId: null, ownerName: null })
  })
})
