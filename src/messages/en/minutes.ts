import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishCount } from '../plural.ts'

/** Minutes: the editor with its drafts, two texts side by side, and the version for the public. */
export const minutes = {
  title: (meeting: string) => `Minutes: ${meeting}`,
  label: 'Minutes',
  hint: 'Begin a heading with ##, an item with a hyphen, a numbered point with a number and a full stop. Put **bold** and *italic* between asterisks. Part paragraphs with an empty line.',
  editorHint: 'The text is kept as a draft while you write. Others see it when you save the minutes.',
  save: 'Save minutes',
  saved: 'The minutes are saved.',
  write: 'Write minutes',
  edit: 'Edit minutes',
  none: 'There are no minutes yet.',

  toolbar: {
    label: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    subheading: 'Subheading',
    paragraph: 'Paragraph',
    bullets: 'Bullets',
    numbers: 'Numbers',
    link: 'Link',
    undo: 'Undo',
    redo: 'Redo',
    withKey: (name: string, key: string) => `${name} (${key})`,
    address: 'Address of the link',
    addressHint: 'It begins with https:// or mailto:',
    addressWrong: 'The address must begin with https://, http:// or mailto:.',
    setLink: 'Insert link',
    removeLink: 'Remove link',
  },

  keeping: {
    waiting: 'We keep your draft for you.',
    saving: 'Saving…',
    saved: (when: string) => `Saved ${when}`,
    failed: 'Saving failed, you still have the text here.',
    offline: 'The connection is lost. The text stays in this computer and will be sent when the connection is back.',
    at: (time: string) => `at ${time}`,
    onDayAt: (day: string, time: string) => `on ${day} at ${time}`,
    draft: (when: string) => `You continue in a draft saved ${when}.`,
    own: (when: string) => `You have a draft of the minutes, saved ${when}.`,
    overtaken:
      'Somebody else has saved the minutes meanwhile. When you save yours, you will see both texts side by side.',
    discard: 'Discard draft',
    discardQuestion: 'Discard the draft?',
    discardConsequence: 'The minutes saved with the meeting stay.',
    discarded: 'The draft is discarded.',
    local: (when: string) => `A text that could not be sent has stayed in this computer (${when}).`,
    useLocal: 'Return to it',
    dropLocal: 'Leave it',
  },

  others: {
    warning: (names: string) => `The minutes are being edited by ${names}`,
    since: (name: string, when: string) => `${name}, last ${when}`,
    explanation: 'If you both write, the second of you will see both texts when saving and choose. Nothing is lost.',
    go: 'Write anyway',
    read: 'Only read',
    meanwhile: (names: string) => `The minutes are now being edited also by ${names}.`,
    draft: (name: string, when: string) => `${name} has a draft of the minutes, last saved ${when}.`,
    and: 'and',
  },

  conflict: {
    title: 'Two texts of the minutes',
    lead: 'Somebody else has saved the minutes meanwhile. Choose what shall hold. Your text is kept as a draft.',
    theirs: 'Saved meanwhile',
    mine: 'Your text',
    nothing: 'nothing',
    choice: (position: number) => `Difference ${position}: what shall hold`,
    choices: { both: 'both', theirs: 'the saved one', mine: 'mine' },
    save: 'Save merged minutes',
    edit: 'Merge and continue editing',
    merged: 'Both texts are merged. Check the text and save it.',
  },

  versions: { label: 'Version of the minutes', internal: 'Internal', public: 'Public' },
  publicVersion: {
    title: (meeting: string) => `Public minutes: ${meeting}`,
    lead: 'Minutes without data of private persons. Officials keep their names, others are given by organisation.',
    prepare: 'Prepare public minutes',
    change: 'Edit public minutes',
    none: 'Nobody has prepared public minutes yet.',
    needsMinutes: 'Public minutes can be prepared once there are minutes.',
    stale:
      'The minutes have changed since the public version was prepared. Check whether the public minutes still hold.',
    label: 'Public minutes',
    replaced: 'What we replaced',
    replacedLead: (count: number) =>
      count === 0
        ? 'No name that we know is in the minutes.'
        : `${englishCount(count, 'expression', 'expressions')} in the minutes. Read the text once more.`,
    doubts: 'To be checked',
    doubtsLead:
      'This may be the name or address of somebody whom the records do not know. Replace it, or confirm when saving that it may be public.',
    caption: 'Replaced data',
    found: 'In the minutes',
    instead: 'In the public minutes',
    times: 'How many times',
    fresh: 'New proposal',
    freshLead: 'This is what the public minutes would look like by the minutes of today.',
    useFresh: 'Replace with the new proposal',
    confirmed: 'The text is right, the names in it may be public',
    save: 'Save public minutes',
    saved: 'The public minutes are saved.',
    withdraw: 'Withdraw public minutes',
    withdrawQuestion: 'Withdraw the public minutes?',
    withdrawConsequence: 'The internal minutes stay; the public ones will have to be prepared again.',
    withdrawn: 'The public minutes are withdrawn.',
    back: 'Back to the meeting',
  },
  /** Words of the paper itself. */
  publicWords: {
    present: 'Present:',
    decisions: 'Decisions',
    participant: 'a participant',
    noOrganisation: 'without an organisation',
    fromOrganisation: (organisation: string, count: number) => `${organisation} (${count})`,
    leftOut: {
      email: '[e-mail left out]',
      phone: '[telephone left out]',
      'birth-number': '[birth number left out]',
    },
  },

  refusals: {
    'minutes.too_long': 'The minutes are longer than 500,000 characters. Part them, or attach them as a document.',
    'minutes.missing': 'There are no minutes yet, so there is nothing to make the public version of.',
    'minutes.public_missing': 'Write the text of the public minutes.',
    'minutes.public_names': ({ names }: RefusalDetails) =>
      `There is still: ${names}. Replace it, or confirm that it may be public.`,
  },
}
