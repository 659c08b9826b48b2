export const help = {
  title: 'Help',
  lead: 'Paper in, promises kept, paper out. The whole way has five steps.',
  steps: [
    {
      title: 'Upload the document that you already have',
      text: 'The cooperation agreement from Word, in PDF or scanned is enough. You retype nothing. What is not found stays empty, and we say why. Other papers, minutes or reports, we recognise and keep.',
    },
    {
      title: 'Check what we have read',
      text: 'The source is at the left, the values at the right. Each one links to the passage it came from and shows how certain the reading is. What is yellow is yours to decide.',
    },
    {
      title: 'Watch the obligations of both sides',
      text: 'The document becomes a ledger: what the municipality owes, what the Agency owes and by when. The original wording is always at hand. Terms from the time before records were kept are grey, never red.',
    },
    {
      title: 'Record only what happened',
      text: 'Meetings, attendance, education, advice. One entry serves the counter, as evidence and in the report. Evidence closes a duty, not a tick.',
    },
    {
      title: 'Take the finished paper',
      text: 'The yearly fulfilment report for the council. You add the words; the figures stay bound to the records. Download DOCX and accessible PDF.',
    },
  ],
  questions: 'Frequent questions',
  answers: [
    {
      title: 'Why does a meeting not count?',
      text: 'An obligation has its rules: sometimes the representative must come, sometimes minutes or the attendance list are missing. A sentence beside the state always says why and what to do next.',
    },
    {
      title: 'What if the other side does not use Spoluplán?',
      text: 'They approve or sign by a one-time link without a password, or you record their step with its date and document. The record is marked so, and nothing blocks you.',
    },
    {
      title: 'Can I change a state by hand?',
      text: 'You may close an obligation with a reason. The reason stays in the history and in reports.',
    },
    {
      title: 'Do I get my data out again?',
      text: 'Yes. Original files can be downloaded at any time, the report comes as DOCX and PDF, and the interface for programs gives all records as JSON. A copy of the data folder is the backup.',
    },
  ],
  contact: 'For what you do not find here, ask the administrator of your installation.',
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Spoluplán is accessible under Czech Act No. 99/2019 on the accessibility of websites and mobile applications.',
    statusTitle: 'Conformance',
    status:
      'The interface is designed to the Web Content Accessibility Guidelines WCAG 2.1, level AA, and to EN 301 549. Pages pass an automatic check with every change; a check with assistive technology and its users has not taken place yet.',
    limitsTitle: 'What may not be accessible',
    limits: [
      'Original files uploaded by users: they are downloaded as they were brought.',
      'The strip of the agreement’s validity is a picture; the same facts stand beside it as text.',
    ],
    papersTitle: 'Documents made by Spoluplán',
    papers:
      'PDF files have tags and a reading order according to PDF/UA; DOCX files have headings, table headers and a language.',
    preparedTitle: 'Preparation',
    prepared: 'The statement is based on the maker’s own assessment, last made on 22 November 2026.',
    contactTitle: 'Feedback',
    contact:
      'If you meet an obstacle, write to the administrator of this installation: on which page, with which program. If the answer does not satisfy you, turn to the Digital and Information Agency, which supervises the act.',
  },
}
