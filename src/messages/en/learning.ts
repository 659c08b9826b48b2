import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

/** Records of education, support, research and advice: kinds, the form, the list and the page of one. */
export const learning = {
  kinds: {
    'education-group': 'Group education',
    'individual-support': 'Individual support',
    'advisory-programme': 'Advisory programme',
    information: 'Information service',
    'practice-sharing': 'Sharing of practice',
    facilitation: 'Facilitation',
    research: 'Research',
    advice: 'Advice',
    document: 'Other document',
  },
  kindNotes: {
    'education-group': 'A seminar, workshop or conference.',
    'individual-support': 'Expert support of one worker or organisation.',
    research: 'Thematic research or an analysis.',
    advice: 'Advice, project counselling, an advisory programme.',
    document: 'Proves the obligation to which you link it.',
  },
  missing: { document: 'Proof is missing', obligation: 'Not linked to an obligation' },
  hours: (hours: number) => englishCount(hours, 'hour', 'hours'),
  participants: (people: number) => englishCount(people, 'participant', 'participants'),
  distance: 'at a distance',

  list: {
    title: 'Education and research',
    lead: (year: number, total: number) =>
      total === 0
        ? `No education, support or research was entered for ${year} so far.`
        : `${englishCount(total, 'record', 'records')} in ${year}.`,
    caption: (year: number) => `Records in ${year}`,
    add: 'Enter a record',
    record: 'Record',
    kind: 'Kind',
    extent: 'Extent',
    proofs: 'Proofs',
    complete: 'Proved',
    none: 'No record. Enter the first seminar, support or research, it counts at once.',
    noneToRead: 'Nobody has entered a record yet.',
  },

  form: {
    newTitle: 'Enter a record',
    newLead: 'Enter it once. It counts for the obligations, the hours and the report.',
    editTitle: (title: string) => `Edit: ${title}`,
    kind: 'What it was',
    title: 'Title',
    titleHint: 'For example Seminar on debt counselling.',
    day: 'Day',
    hours: 'Length in hours',
    hoursHint: 'For example 6 or 1.5',
    participants: 'Number of participants',
    distance: 'Held at a distance',
    distanceHint: 'Distance hours count only up to the limit of the agreement.',
    document: 'Proof',
    documentHint: 'Attendance list, certificate, report. You choose from the documents of the unit.',
    noDocument: 'none so far',
    bringDocument: 'Upload a document',
    obligations: 'Proves the obligation',
    obligationsHint: 'What the record fulfils by its kind counts by itself. Tick only what follows from its content.',
    note: 'Note',
    save: 'Save the record',
    saved: (missingParts: string | null) =>
      missingParts === null ? 'The record is saved and proved.' : `The record is saved. ${missingParts}.`,
    openSaved: 'Open the saved record',
    overwrite: 'Save my wording',
    currentState: 'New state',
    currentStateLead:
      'Somebody else has saved the record like this meanwhile. Compare it with your wording and save what shall hold.',
  },

  view: {
    edit: 'Edit the record',
    complete: { document: 'Add the proof', obligation: 'Link to an obligation' },
    stillCounts: 'It counts even so. Add the proof before an audit.',
    provesNothing: 'Until you link it, it proves nothing.',
    what: 'About the record',
    note: 'Note',
    uses: 'Where it counts',
    noUses: 'This record fulfils no obligation.',
    outsideValidity: 'The record lies outside the validity of the cooperation agreement. Check the day.',
    remove: 'Delete the record',
    removeQuestion: 'Delete this record?',
    removeConsequence: 'It will no longer count. It stays in the history.',
    removed: 'The record is deleted.',
    back: 'All records',
  },
  refusals: {
    'record.day_missing': 'Enter the day, for example 14. 3. 2024.',
    'record.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 14. 3. 2024.`,
    'record.title_missing': 'Say what took place or what the document proves.',
    'record.in_future': ({ on }: RefusalDetails) =>
      `${englishDate(localDate(String(on)))} is still to come. Enter the record once it has happened.`,
    'record.hours_impossible': ({ text, most }: RefusalDetails) =>
      `“${text}” is not a length in hours. Write a number up to ${Number(most).toLocaleString('en-GB')}, for example 6 or 1.5.`,
    'record.participants_impossible': ({ text, most }: RefusalDetails) =>
      `“${text}” is not a number of participants. Write a whole number up to ${Number(most).toLocaleString('en-GB')}.`,
    'record.document_unknown': 'This document is not among the documents of the unit. Choose another.',
    'record.obligation_unknown': 'The unit has no such obligation. Choose another.',
  },
}
