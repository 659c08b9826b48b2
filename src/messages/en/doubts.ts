import { englishCount } from '../plural.ts'

export const doubts = {
  validityConflict: (readings: readonly string[]) =>
    `The validity can be read in more than one way: it ends ${readings.join(' or ')}. Choose what holds.`,
  validityYears: (printed: string, years: number) =>
    `The period “${printed}” does not last ${englishCount(years, 'year', 'years')}, as the document says.`,
  deadlineOutsideValidity: (term: string, end: string) =>
    `The term “${term}” ends after the validity or the period (${end}).`,
  retrospectiveDeadline: (term: string, approval: string) =>
    `The term “${term}” had passed before the approval (${approval}).`,
  retrospectiveSentence: (sentence: string, year: string) =>
    `The sentence “${sentence}” promises something for ${year}, which was over at the approval.`,
  missingTerm: (activity: string) => `The row “${activity}” has no term.`,
  missingApproval: (date: boolean, resolution: boolean): string =>
    date && resolution
      ? 'The document states neither the date of approval nor the number of the resolution.'
      : date
        ? 'The document does not state the date of approval.'
        : 'The document does not state the number of the resolution.',
  placeholder: (text: string) => `Instead of a value the document has only “${text}”.`,
  vacantManager: (text: string) => `The post of the social inclusion manager is vacant: “${text}”.`,
  memorandumAfterApproval: (memorandum: string, approval: string) =>
    `The memorandum is dated ${memorandum}, but the agreement was approved earlier, ${approval}.`,
  opinionAfterApproval: (opinion: string, approval: string) =>
    `The local partnership gave its opinion on ${opinion}, after the approval on ${approval}.`,
  brokenDate: (text: string) => `The date “${text}” is incomplete, or no calendar has such a day.`,
  icoChecksum: (ico: string) => `The check digit of the identification number ${ico} is wrong.`,
  icoFormat: (ico: string) => `The identification number “${ico}” is not eight digits.`,
  wrongOcrLanguage: (percent: number) =>
    `The text seems to have been recognised in another language than Czech: letters with a caron or a ring make only ${percent.toFixed(1)}% of it. Upload a better scan or check the values.`,
  garbledText: (example: string) => `The recognised text has damaged words, for example “${example}”.`,
  trackedChanges: (accepted: string, original: string) =>
    `The document has tracked changes: “${original}” becomes “${accepted}”.`,
  trackedChangesSomewhere: () => 'The document has tracked changes. It is read as if they were accepted.',
  comments: (count: number) => `The document has comments (${count}). They are not read as values.`,
  duplicateText: () => 'The text of the form is in the file twice. Its first occurrence is read.',
  lowConfidence: (text: string) =>
    `The value “${text}” was recognised with doubt. Compare it with the image of the page.`,
  lowStructure: () => 'The file has no ruled tables; values were looked for by their labels. Check them.',
  unknownSection: (heading: string) =>
    `The section “${heading}” is not part of the form. Its text stays with the document.`,
  notAForm: (kind: string) => `The document is no cooperation agreement. It looks like: ${kind}.`,
  kinds: {
    popis: 'a cooperation agreement',
    memorandum: 'a memorandum of cooperation',
    plan: 'a social inclusion plan',
    'fulfilment-report': 'a fulfilment report',
    'cooperation-summary': 'a summary of cooperation',
    minutes: 'minutes',
    'attendance-list': 'an attendance list',
    invitation: 'an invitation',
    certificate: 'a certificate',
    'research-report': 'a research report',
    presentation: 'a presentation',
    other: 'another document',
  },
}
