import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishCount } from '../plural.ts'

/** What surrounds a meeting: its invitation and calendar file, series, links and QR code for attendance, the signed sheet. */
export const meetingPapers = {
  agenda: 'Agenda',
  calendarFile: 'invitation.ics',

  invitation: {
    title: 'Invitation',
    lead: 'Copy the text into an e-mail, or open a message. Attach the calendar file; send a new one when the meeting changes.',
    calendar: 'Calendar file',
    mail: 'Open an e-mail',
    text: 'Text of the invitation',
    recipients: 'To',
    noRecipients: 'Nobody is on the list yet. Add the attendance and the invitation has somebody to go to.',
    withoutEmail: 'no e-mail',
    subject: (title: string, day: string) => `Invitation: ${title}, ${day}`,
    cancelledSubject: (title: string, day: string) => `Cancelled: ${title}, ${day}`,
    greeting: 'Dear all,',
    invites: (title: string, when: string) => `you are invited to a meeting: ${title}, ${when}.`,
    cancels: (title: string, when: string) =>
      `the meeting is not held: ${title}, ${when}. We apologise for the change.`,
    place: (place: string) => `Place: ${place}`,
    agenda: 'Agenda:',
    excuse: 'If you cannot come, let us know who comes in your place.',
  },
  when: (day: string, startsAt: string | null, endsAt: string | null) =>
    [day, startsAt === null ? null : endsAt === null ? `from ${startsAt}` : `${startsAt}–${endsAt}`]
      .filter((part) => part !== null)
      .join(', '),

  links: {
    title: 'Attendance without an account',
    lead: 'Everybody invited gets a link of their own. They answer once, without a password; it works until the end of the day after the meeting.',
    make: 'Prepare links',
    makeAgain: 'Prepare new links',
    again: 'New links go to those who have not answered yet. Their earlier link stops working.',
    made: 'The links are shown only now. Copy them, or send them right away.',
    nobodyLeft: 'Everybody invited has answered.',
    nobody: 'Nobody is on the list, so there is nobody to give a link to.',
    person: 'Who',
    copy: 'Copy',
    copied: 'Copied',
    copyAll: 'Copy all',
    send: 'Send by e-mail',
    mailSubject: (meeting: string) => `Will you come? ${meeting}`,
    mailBody: (url: string) =>
      `Hello,\n\nlet us know whether you will come. Open the link and tick an answer:\n${url}\n\nThe link is for you alone and works once.`,
    state: 'Answer',
    waiting: 'no answer yet',
    sent: (answered: number, all: number) => `${answered} of ${all} have answered.`,
  },
  answers: { 'in-person': 'will come', remote: 'remotely', excused: 'excused' },

  answerPage: {
    minutes: 'about 20 seconds',
    for: 'You answer for',
    question: (meeting: string) => `Will you come? ${meeting}`,
    questionToday: (meeting: string) => `Are you here? ${meeting}`,
    choose: 'Attendance',
    options: {
      'in-person': { label: 'I will come', note: 'In person' },
      remote: { label: 'I will join remotely', note: 'By phone or computer' },
      excused: { label: 'I will not come', note: 'I ask to be excused' },
    },
    optionsToday: {
      'in-person': { label: 'I am here', note: 'In person' },
      remote: { label: 'I am here remotely', note: 'By phone or computer' },
      excused: { label: 'I will not come', note: 'I ask to be excused' },
    },
    send: 'Send',
    once: 'The link is for you alone, do not pass it on. It works once. We keep nothing but your answer.',
    doneTitle: 'Thank you, we have it',
    done: {
      'in-person': (day: string) => `We count on you on ${day}.`,
      remote: (day: string) => `We count on you, remotely, on ${day}.`,
      excused: (day: string) => `You are excused on ${day}.`,
    },
    yourAnswer: 'Attendance',
    change: 'If you need to change the answer, write to whoever invited you.',
    calendar: 'Add to the calendar',
    closed: {
      'link.used': {
        title: 'This link has been used',
        text: 'We have the answer. To change it, write to whoever invited you.',
      },
      'link.expired': {
        title: 'The link no longer works',
        text: 'The meeting is over or will not be held. Whoever invited you adds your attendance.',
      },
      'link.unknown': {
        title: 'We do not know this link',
        text: 'Check that you have opened the whole address. Whoever invited you sends a new one.',
      },
    },
  },

  arrival: {
    lead: 'Whoever comes signs in by phone without a password. The code works on the day of the meeting.',
    show: 'Show the QR code',
    projectorTitle: 'Sign in by phone',
    projectorLead: 'Point the camera at the code and write your name.',
    codeAlt: 'QR code with the address for attendance',
    address: 'Or open the address',
    notToday: (day: string) => `The code starts to work on the day of the meeting, ${day}.`,
    over: 'The code no longer works. Add those who have not signed in to the attendance yourself.',
    print: 'Print the attendance list',
    back: 'Back to the meeting',
    minutes: 'about 20 seconds',
    question: (meeting: string) => `Sign in: ${meeting}`,
    name: 'Name',
    organisation: 'Organisation',
    organisationHint: 'If you belong to none, leave it empty.',
    send: 'Sign in',
    note: 'We do not show the others. We keep only what you write.',
    doneTitle: 'Thank you, you are on the list',
    done: (name: string) => `We have written down: ${name}.`,
    already: 'Somebody has signed in by this phone already. Those with you may use their own, or sign on paper.',
    closed: {
      'arrival.unknown': {
        title: 'We do not know this code',
        text: 'Point the camera at the code again, or sign on paper.',
      },
      'arrival.too_early': { title: 'It is too early', text: 'You can sign in on the day of the meeting.' },
      'arrival.over': {
        title: 'Signing in is over',
        text: 'The meeting took place. Whoever convened it adds your attendance.',
      },
    },
    guests: 'Signed in beyond the list',
    guestsLead: 'We have not found these people on the list. Confirm that they came.',
    confirm: 'Confirm',
    dismiss: 'Leave out',
    confirmed: (name: string) => `${name}: put on the list.`,
    dismissed: (name: string) => `${name}: left out of the list.`,
  },

  sheet: {
    title: 'Signed sheet',
    lead: 'A photo or a scan will do. The list counts even if you add the names later.',
    file: 'Photo or scan',
    hint: 'PDF, JPG or PNG up to 50 MB',
    upload: 'Attach the sheet',
    replace: 'Attach another',
    attached: 'The sheet is attached.',
    open: 'Open the sheet',
    reading: 'The sheet is being read. Then we offer its names to be ticked.',
    found: (count: number) => `On the sheet we have read ${englishCount(count, 'name', 'names')} of those invited:`,
    tick: 'Tick that they came',
    ticked: 'The names that were read are ticked.',
    none: 'We have read no names of those invited on the sheet. Tick them yourself.',
  },

  paperList: {
    title: 'Attendance list',
    name: 'Name',
    organisation: 'Organisation',
    signature: 'Signature',
    codeLead: 'Whoever has a phone signs in by the code.',
  },

  series: {
    title: 'Plan recurring meetings',
    lead: 'The meetings are planned on working days. Single ones can then be moved or cancelled.',
    open: 'Plan a series',
    first: 'First meeting',
    every: 'Repeat every',
    unit: 'Unit',
    units: { weeks: 'weeks', months: 'months' },
    until: 'No later than',
    plan: 'Plan',
    preview: 'Show the days',
    days: (count: number) => `${englishCount(count, 'meeting', 'meetings')} will be planned:`,
    moved: 'instead of the day off,',
    planned: (count: number) => `${englishCount(count, 'meeting', 'meetings')} planned.`,
    ofSeries: 'Meeting of a series',
    following: (count: number) =>
      count === 0
        ? 'The last of the series.'
        : `${englishCount(count, 'planned meeting follows', 'planned meetings follow')} in the series.`,
    changeFollowing: 'Change the following ones, too',
    changeTitle: 'Change this and the following meetings',
    changeLead: 'Cancelled and held meetings stay as they are. An empty field changes nothing.',
    shiftDays: 'Move by days',
    shiftHint: 'For example 7 or −7. What falls on a day off moves to the nearest working day.',
    save: 'Change the meetings',
    changed: (count: number) => `${englishCount(count, 'meeting', 'meetings')} changed.`,
    cancelFollowing: 'Cancel this and the following',
    cancelQuestion: 'Cancel this and all following meetings of the series?',
    cancelConsequence: 'They stay in the list as not held.',
    cancelled: (count: number) => `${englishCount(count, 'meeting', 'meetings')} cancelled.`,
  },

  refusals: {
    'attendance.answer_missing': 'Choose whether you will come.',
    'attendance.not_open': 'The meeting is cancelled, so there is no attendance to write down.',
    'arrival.name_missing': 'Write your name.',
    'arrival.unknown': 'We do not know this code.',
    'arrival.too_early': 'You can sign in on the day of the meeting.',
    'arrival.over': 'Signing in is over.',
    'arrival.already': 'Somebody has signed in by this phone already.',
    'series.first_missing': 'Enter the day of the first meeting, for example 14. 3. 2024.',
    'series.until_missing': 'Enter until when the meetings repeat, for example 31. 12. 2024.',
    'series.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 14. 3. 2024.`,
    'series.every_impossible': 'Write a whole number from 1 to 52.',
    'series.until_before_first': 'The end of the series is before its first meeting. Check the year.',
    'series.too_many': ({ count, most }: RefusalDetails) =>
      `There would be ${count} meetings; at most ${most} are planned at once. Shorten the time or lengthen the interval.`,
    'series.shift_impossible': 'Write a whole number from −366 to 366.',
    'series.nothing_to_change': 'Fill in at least one field.',
  },
}
