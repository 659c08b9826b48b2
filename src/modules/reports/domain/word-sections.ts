/** Sections of the report to which a person may add words, in the order of the paper. */
export const wordSections = ['introduction', 'obligations', 'held', 'missing', 'next', 'agency'] as const
