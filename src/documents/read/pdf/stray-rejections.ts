import process from 'node:process'

/** What the library throws about damaged parts of a file. It leaves some of these promises to nobody, and Node would end the process. */
const ofTheLibrary = new Set([
  'XRefEntryException',
  'XRefParseException',
  'MissingDataException',
  'FormatError',
  'AbortException',
  'UnknownErrorException',
])

/** Lets those go by, since whoever reads learns of the damage by the promise that he waits for. All others end the process as ever. */
export function letStrayRejectionsGo(): void {
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && ofTheLibrary.has(reason.name))) throw reason
  })
}
