const places: Readonly<Record<string, string>> = { path: 'v adrese', query: 'v dotazu', header: 'v hlavičce' }

/** The page of the JSON API. */
export const apiReference = {
  title: 'Rozhraní pro programy',
  lead: 'Vše, co jde na obrazovkách, umí i rozhraní v JSON. Práva jsou stejná: program dělá jen to, co smí přihlášený člověk.',
  document: 'Popis v OpenAPI 3.1',
  signInTitle: 'Jak se program přihlásí',
  signIn:
    'Program se přihlásí e-mailem a heslem účtu. Odpověď nastaví cookie relace a vrátí csrfToken; každý zápis (POST, PUT, PATCH, DELETE) ho posílá v hlavičce x-csrf-token.',
  refusing:
    'Odmítnutí je problem details (RFC 9457): stálý kód v poli code, věta v poli detail, pole formuláře v poli field. Záznamy nesou version; zápis ze starší verze dostane 409.',
  parameters: 'Parametry',
  places: (place: string) => places[place] ?? place,
  optional: 'nepovinné',
  request: 'Co se posílá',
  responses: 'Co se vrací',
  schemasTitle: 'Tvary dat',
  refusalsTitle: 'Kódy odmítnutí',
  code: 'Kód',
  status: 'Stav HTTP',
  sentence: 'Věta',
  byDetails: 'Věta podle údajů v poli details.',
}
