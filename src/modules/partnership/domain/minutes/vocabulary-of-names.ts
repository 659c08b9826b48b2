/** Given names that are usual in Czechia (Ministry of the Interior, frequency of names), and those of its minorities. */
export const usualGivenNames: readonly string[] = [
  'Adam Adéla Adriana Alena Aleš Alexandr Alexandra Alice Alois Alžběta Andrea Aneta Anežka Anna Antonie Antonín',
  'Arnošt Barbora Bedřich Blanka Blažena Bohdan Bohumil Bohumila Božena Břetislav Dagmar Dalibor Dana Daniel',
  'Daniela David Denis Denisa Dominik Dominika Drahomíra Dušan Edita Eduard Eliška Ema Emil Emílie Erik Erika Eva',
  'Filip František Františka Gabriela Gustav Hana Helena Ilona Irena Iva Ivan Ivana Iveta Ivo Jakub Jan Jana',
  'Jarmila Jaromír Jaroslav Jaroslava Jindřich Jindřiška Jiří Jiřina Jitka Josef Julie Julius Kamil Kamila Karel',
  'Karolína Kateřina Klára Kristýna Květa Květoslava Ladislav Ladislava Lenka Leoš Libor Libuše Linda Lubomír',
  'Lucie Luboš Ludmila Ludvík Lukáš Magdaléna Marcel Marcela Marek Margita Marian Marie Markéta Marta Martin',
  'Martina Matěj Matyáš Michaela Michal Milada Milan Milena Miloslav Miloš Miluše Miroslav Miroslava Monika',
  'Naděžda Nela Nikola Nikol Oldřich Olga Ondřej Otakar Patrik Pavel Pavla Pavlína Petr Petra Přemysl Radek Radim',
  'Radka Radomír Radovan Renáta Renata Richard Robert Roman Romana Rostislav Rudolf Růžena Sabina Samuel Sandra',
  'Simona Soňa Stanislav Stanislava Svatopluk Sylva Šárka Šimon Štefan Štěpán Štěpánka Tamara Tereza Tibor Tomáš',
  'Václav Vendula Vanda Věra Veronika Viktor Viktorie Vilém Vít Vítězslav Vladimír Vladimíra Vlasta Vlastimil',
  'Vojtěch Vratislav Zbyněk Zdeněk Zdeňka Zuzana Žaneta Ľudovít Gejza Oleksandr Oksana Olena Natalia Svitlana',
  'Iryna',
].flatMap((line) => line.split(' '))
