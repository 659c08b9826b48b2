/** Sentences about files: why one cannot be read and what would work.  */
export const documents = {
  pageOf: (page: string, pages: string) => `Strana ${page} z ${pages}`,
  untitled: 'Dokument',
  refusals: {
    'document.empty': 'Soubor je prázdný. Vyberte jiný.',
    'document.too_large': ({ megabytes }: { megabytes?: string | number }) =>
      `Soubor je větší než ${megabytes ?? 50} MB. Zmenšete v něm obrázky, nebo ho rozdělte.`,
    'document.encrypted': 'Dokument je chráněný heslem. Uložte ho bez hesla a nahrajte znovu.',
    'document.legacy_doc':
      'Soubor je ze starého Wordu (DOC) a bez LibreOffice přečíst nejde. Otevřete ho ve Wordu a uložte jako DOCX.',
    'document.is_rtf': 'Soubor je ve formátu RTF. Otevřete ho ve Wordu nebo LibreOffice a uložte jako DOCX.',
    'document.is_html':
      'Soubor je webová stránka, ať má příponu jakoukoli. Otevřete ho ve Wordu nebo LibreOffice a uložte jako DOCX.',
    'document.is_xml': 'Soubor je ve formátu XML. Otevřete ho v programu, ve kterém vznikl, a uložte jako DOCX.',
    'document.is_picture': ({ format }: { format?: string | number }) =>
      `Soubor je obrázek ve formátu ${format ?? 'GIF'}. Uložte ho jako PNG nebo JPG a nahrajte znovu.`,
    'document.is_spreadsheet':
      'Soubor je tabulka ve formátu, který nečteme. Otevřete ji v Excelu nebo LibreOffice a uložte jako XLSX nebo CSV.',
    'document.is_presentation': 'Soubor je prezentace. Nahrajte textový dokument, například DOCX nebo PDF.',
    'document.macro_enabled':
      'Dokument může obsahovat makra. Uložte ho jako DOCX, tabulku jako XLSX, ty makra nemají, a nahrajte znovu.',
    'document.is_zip': 'Soubor je archiv ZIP. Rozbalte ho a nahrajte dokument, který je uvnitř.',
    'document.damaged': ({ format }: { format?: string | number }) =>
      format === undefined
        ? 'Soubor nejde přečíst: je poškozený, nebo to není dokument. Otevřete ho ve Wordu a uložte znovu jako DOCX.'
        : `Soubor je ve formátu ${format}, ale nejde přečíst: je poškozený, nebo neúplný. Otevřete ho v programu, ve kterém vznikl, a uložte znovu.`,
    'document.unpacked_too_large': 'Dokument je po rozbalení příliš velký. Zmenšete v něm obrázky, nebo ho rozdělte.',
    'document.too_complex': 'Dokument je příliš složitý. Rozdělte ho na menší části.',
    'document.table_too_long': ({ rows }: { rows?: string | number }) =>
      `Tabulka má přes ${rows ?? 5_000} řádků. Rozdělte ji, nebo nahrajte dokument bez ní.`,
    'document.too_many_pages': ({ pages }: { pages?: string | number }) =>
      `Dokument má víc než ${pages ?? 300} stran. Rozdělte ho na menší části.`,
    'document.picture_too_large': ({ megapixels }: { megapixels?: string | number }) =>
      `Obrázek v dokumentu má víc než ${megapixels ?? 200} milionů bodů. Zmenšete ho, nebo stránku naskenujte v nižším rozlišení.`,
    'document.fault': 'Dokument se nepodařilo přečíst, chyba je u nás. Soubor zůstal uložený; zkuste jej nahrát znovu.',
    'document.letterhead_not_docx': 'Hlavičkový papír musí být dokument Wordu (DOCX).',
    'document.letterhead_place_broken': ({ place }: { place?: string | number }) =>
      `Místo „${place}“ nejde vyplnit. Napište je v\u00a0jednom odstavci a\u00a0do dvojitých závorek, například {{c_j}}.`,
    'document.letterhead_place_unknown': ({ place }: { place?: string | number }) =>
      `Místo ${place} neznáme. Přejmenujte je, nebo smažte.`,
    'document.letterhead_text_missing': ({ place }: { place?: string | number }) =>
      `V\u00a0souboru chybí místo ${place}. Napište je tam, kam přijde text.`,
    'document.letterhead_text_twice': ({ place }: { place?: string | number }) =>
      `Místo ${place} je v\u00a0souboru víckrát. Nechte jen jedno.`,
    'document.letterhead_text_elsewhere': ({ place }: { place?: string | number }) =>
      `Místo ${place} je v\u00a0záhlaví, v\u00a0zápatí, v\u00a0poznámce nebo v\u00a0textovém poli. Přesuňte je do textu stránky.`,
    'document.letterhead_text_in_line': ({ place }: { place?: string | number }) =>
      `Místo ${place} musí být v\u00a0odstavci samo. Dejte je na vlastní řádek.`,
    'document.too_slow': 'Čtení dokumentu trvalo příliš dlouho. Rozdělte ho na menší části.',
  },
}
