/** Stands for a page number while a header is read; no text has it (it is what Unicode keeps for embedded objects). */
export const pageNumberMark = '\ufffc'

/** Leaves out the stretch between tabs or line ends in which a page number stands: „Strana 1 z 4“. */
export function withoutPageNumbers(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .filter((stretch) => !stretch.includes(pageNumberMark))
        .join('\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n')
}
