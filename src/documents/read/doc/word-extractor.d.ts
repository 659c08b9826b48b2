declare module 'word-extractor' {
  class WordExtractor {
    extract(file: Buffer): Promise<WordExtractor.Document>
  }
  namespace WordExtractor {
    type Options = { readonly filterUnicode: boolean }
    type Document = {
      getBody(options: Options): string
      getFootnotes(options: Options): string
      getEndnotes(options: Options): string
    }
  }
  export = WordExtractor
}
