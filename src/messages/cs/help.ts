/** The guide on one page and the statement on accessibility. */
export const help = {
  title: 'Nápověda',
  lead: 'Papír dovnitř, závazky pod dohledem, papír ven. Celá cesta má pět kroků.',
  steps: [
    {
      title: 'Nahrajte dokument, který už máte',
      text: 'Stačí popis spolupráce z Wordu, v PDF nebo naskenovaný. Nic nepřepisujete. Co se v dokumentu nenajde, zůstane prázdné a napíšeme proč. I jiný papír, zápis nebo zprávu, poznáme a uložíme.',
    },
    {
      title: 'Zkontrolujte, co jsme přečetli',
      text: 'Vlevo vidíte předlohu, vpravo údaje. U každého je odkaz na místo, ze kterého pochází, a jistota čtení. Žlutě je to, co musíte rozhodnout vy.',
    },
    {
      title: 'Sledujte závazky obou stran',
      text: 'Z dokumentu vznikne kniha závazků: co dluží územní celek, co dluží ASZ a dokdy. Původní znění je vždy po ruce. Termíny z doby před zavedením evidence jsou šedé, nikdy červené.',
    },
    {
      title: 'Zapisujte jen to, co se stalo',
      text: 'Jednání, účast, vzdělávání, poradenství. Jeden zápis poslouží v počítadle, jako doklad i ve zprávě. Závazek uzavírá doklad, ne zaškrtnutí.',
    },
    {
      title: 'Vezměte si hotový papír',
      text: 'Roční zprávu o plnění pro zastupitelstvo. Slova doplníte, čísla zůstanou svázaná s evidencí. Stáhnete DOCX i přístupné PDF.',
    },
  ],
  questions: 'Časté otázky',
  answers: [
    {
      title: 'Proč se jednání nepočítá?',
      text: 'Závazek má svá pravidla: někdy musí přijít pověřený zástupce, někdy chybí zápis nebo prezenční listina. U stavu je vždy věta, která řekne proč a co dál.',
    },
    {
      title: 'Co když druhá strana Spoluplán nepoužívá?',
      text: 'Schválení nebo podpis potvrdí jednorázovým odkazem bez hesla, nebo její krok zapíšete vy s datem a dokladem. Zápis je tak označen a nic vás neblokuje.',
    },
    {
      title: 'Mohu stav změnit ručně?',
      text: 'Závazek můžete uzavřít s odůvodněním. Důvod zůstane v historii a ve zprávách.',
    },
    {
      title: 'Dostanu data zase ven?',
      text: 'Ano. Původní soubory si kdykoli stáhnete, zprávu dostanete v DOCX i PDF a všechny záznamy vydá rozhraní pro programy ve formátu JSON. Zálohou je kopie složky s daty.',
    },
  ],
  contact: 'Co tu nenajdete, poví správce vaší instalace.',
  accessibility: {
    title: 'Prohlášení o přístupnosti',
    lead: 'Spoluplán je přístupný podle zákona č. 99/2019 Sb., o přístupnosti internetových stránek a mobilních aplikací.',
    statusTitle: 'Stav souladu',
    status:
      'Rozhraní je navrženo podle Pravidel pro přístupnost webového obsahu WCAG 2.1 na úrovni AA a podle normy EN 301 549. Stránky při každé změně prochází automatickou kontrolou; kontrola asistivní technologií s uživateli zatím neproběhla.',
    limitsTitle: 'Co přístupné být nemusí',
    limits: [
      'Původní soubory, které nahráli uživatelé: stáhnou se tak, jak byly přineseny.',
      'Pás platnosti popisu spolupráce je obrázek; stejné údaje stojí vedle něj v textu.',
    ],
    papersTitle: 'Dokumenty, které Spoluplán vytváří',
    papers: 'Soubory PDF mají značky a pořadí čtení podle PDF/UA, soubory DOCX mají nadpisy, záhlaví tabulek a jazyk.',
    preparedTitle: 'Vypracování',
    prepared: 'Prohlášení vychází z vlastního posouzení výrobce, naposledy 22. 11. 2026.',
    contactTitle: 'Zpětná vazba',
    contact:
      'Narazíte-li na překážku, napište správci této instalace, na které stránce a s jakým programem. Není-li odpověď uspokojivá, obraťte se na Digitální a informační agenturu, která na dodržování zákona dohlíží.',
  },
}
