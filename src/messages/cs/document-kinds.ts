/** Kinds of documents as lists and sentences name them. */
export const documentKinds = {
  popis: 'popis spolupráce',
  memorandum: 'memorandum o spolupráci',
  plan: 'plán sociálního začleňování',
  'fulfilment-report': 'zpráva o plnění',
  'cooperation-summary': 'shrnutí spolupráce',
  minutes: 'zápis z jednání',
  'attendance-list': 'prezenční listina',
  invitation: 'pozvánka',
  certificate: 'osvědčení',
  'research-report': 'výzkumná zpráva',
  presentation: 'prezentace',
  other: 'jiný dokument',
}
