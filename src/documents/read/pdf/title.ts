/** The title that the file declares, unless a program put the name of a file there: "Microsoft Word - popis.docx". */
export function titleOf(declared: string | null): string | null {
  if (declared === null) return null
  return /^(?:microsoft \S+ - |untitled|bez názvu|dokument\d*$)|\.(?:docx?|odt|rtf|pdf|tiff?|jpe?g|png|xlsx?)$/iu.test(
    declared,
  )
    ? null
    : declared
}
