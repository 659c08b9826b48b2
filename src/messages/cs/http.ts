export const http = {
  refused: 'Požadavek nelze provést',
  invalid: 'Požadavek má neplatné údaje.',
  fault: (code: string) =>
    `Nepodařilo se to, chyba je u nás. Zkuste to znovu; když to nepomůže, pošlete správci kód ${code}.`,
  notFound: 'Tato adresa neexistuje.',
  apiDescription:
    'Rozhraní pro programy: tytéž případy užití jako obrazovky. Odmítnutí jsou problem details (RFC 9457) se stálými kódy.',
  refusals: {
    'http.foreign_origin': 'Formulář přišel z cizí stránky, proto jsme jej nepřijali.',
    'http.form_expired': 'Platnost formuláře vypršela. Co jste napsali, zůstalo; odešlete jej znovu.',
    'http.not_found': 'Tato adresa neexistuje, nebo k ní nemáte přístup.',
    'http.too_large': 'Soubor je větší než 50 MB.',
    'record.changed':
      'Záznam mezitím změnil někdo jiný. Vaše změny jsme neuložili, zůstávají na obrazovce; porovnejte je s novým stavem.',
    'record.not_found': 'Záznam neexistuje, nebo k němu nemáte přístup.',
  },
}
