/** Forms of words of the field, a word a line. The rules of `czech_stem` were made with the first table in sight, not the second. */
export const formsOfRules: readonly (readonly string[])[] = table(`
začlenění začleněním začleněních začleněními
začleňování začleňováním začleňováních
pracovník pracovníka pracovníkovi pracovníku pracovníkem pracovníci pracovníků pracovníkům pracovníky pracovnících
pracovnice pracovnici pracovnicí pracovnicím pracovnicích pracovnicemi
terénní terénního terénnímu terénním terénních terénními
sociální sociálního sociálnímu sociálním sociálních sociálními
obec obce obci obcí obcím obcích obcemi
město města městu městě městem měst městům městech městy
městský městského městskému městském městským městská městské městskou městských městskými
obyvatel obyvatele obyvateli obyvatelem obyvatelé obyvatelů obyvatelům obyvatelích
starosta starosty starostovi starostu starosto starostou starostové starostů starostům starostech
starostka starostky starostce starostku starostkou starostek
manažer manažera manažerovi manažerem manažeři manažerů manažerům manažery manažerech
manažerka manažerky manažerce manažerku manažerkou manažerek
konzultant konzultanta konzultantovi konzultantem konzultanti konzultantů konzultantům konzultanty konzultantech
zastupitelstvo zastupitelstva zastupitelstvu zastupitelstvem zastupitelstev
zastupitel zastupitele zastupiteli zastupitelem zastupitelé zastupitelů zastupitelům
jednání jednáním jednáních jednáními
zápis zápisu zápisem zápisy zápisů zápisům zápisech
škola školy škole školu školou škol školám školách školami
školka školky školce školku školkou školek školkám školkách
učitel učitele učiteli učitelem učitelé učitelů učitelům učitelích
žák žáka žákovi žákem žáci žáků žákům žáky žácích
dítě dítěte dítěti dítětem děti dětí dětem dětech dětmi
rodina rodiny rodině rodinu rodinou rodin rodinám rodinách rodinami
rodič rodiče rodiči rodičem rodičů rodičům rodičích
bydlení bydlením
byt bytu bytem byty bytů bytům bytech
bytový bytového bytovému bytovém bytovým bytová bytové bytovou bytových bytovými
dům domu domem domy domů domům domech
ubytovna ubytovny ubytovně ubytovnu ubytovnou ubytoven ubytovnám ubytovnách
lokalita lokality lokalitě lokalitu lokalitou lokalit lokalitám lokalitách lokalitami
vyloučený vyloučeného vyloučenému vyloučeném vyloučeným vyloučená vyloučené vyloučenou vyloučených vyloučenými
vyloučení vyloučením
dluh dluhu dluhem dluhy dluhů dluhům dluzích
dluhový dluhového dluhovému dluhovém dluhovým dluhová dluhové dluhovou dluhových
zadluženost zadluženosti zadlužeností
domácnost domácnosti domácností domácnostem domácnostech domácnostmi
exekuce exekuci exekucí exekucím exekucích exekucemi
poradna poradny poradně poradnu poradnou poraden poradnám poradnách
poradenství poradenstvím
partnerství partnerstvím partnerstvích
partner partnera partnerovi partnerem partneři partnerů partnerům partnery partnerech
lokální lokálního lokálnímu lokálním lokálních
skupina skupiny skupině skupinu skupinou skupin skupinám skupinách skupinami
plán plánu plánem plány plánů plánům plánech
zpráva zprávy zprávě zprávu zprávou zpráv zprávám zprávách zprávami
usnesení usnesením usneseních
závazek závazku závazkem závazky závazků závazkům závazcích
úkol úkolu úkolem úkoly úkolů úkolům úkolech
projekt projektu projektem projekty projektů projektům projektech
opatření opatřením opatřeních opatřeními
dotace dotaci dotací dotacím dotacích dotacemi
rozpočet rozpočtu rozpočtem rozpočty rozpočtů rozpočtech
výzkum výzkumu výzkumem výzkumy výzkumů výzkumech
služba služby službě službu službou služeb službám službách službami
pomoc pomoci pomocí
práce práci prací pracím pracích pracemi
zaměstnanec zaměstnance zaměstnanci zaměstnancem zaměstnanců zaměstnancům zaměstnancích
zaměstnanost zaměstnanosti zaměstnaností
nezaměstnaný nezaměstnaného nezaměstnanému nezaměstnaným nezaměstnaná nezaměstnané nezaměstnaných
úřad úřadu úřadem úřady úřadů úřadům úřadech
policie policii policií
strážník strážníka strážníkovi strážníkem strážníci strážníků strážníkům strážníky strážnících
asistent asistenta asistentovi asistentem asistenti asistentů asistentům asistenty asistentech
vzdělávání vzděláváním
vzdělávací vzdělávacího vzdělávacímu vzdělávacím vzdělávacích
seminář semináře semináři seminářem seminářů seminářům seminářích
školení školením školeních
smlouva smlouvy smlouvě smlouvu smlouvou smluv smlouvám smlouvách
spolupráce spolupráci spoluprací
popis popisu popisem popisy popisů popisech
prostředek prostředku prostředkem prostředky prostředků prostředkům prostředcích
předškolní předškolního předškolnímu předškolním předškolních
nízkoprahový nízkoprahového nízkoprahovém nízkoprahovým nízkoprahová nízkoprahové nízkoprahovou nízkoprahových
romský romského romskému romském romským romská romské romskou romských romskými
kraj kraje kraji krajem krajů krajům krajích
hejtman hejtmana hejtmanovi hejtmanem hejtmani hejtmanů
příjmení příjmením
svaz svazu svazem svazy svazů svazech
účast účasti účastí
účastník účastníka účastníkovi účastníkem účastníci účastníků účastníkům účastníky účastnících
žádost žádosti žádostí žádostem žádostech žádostmi
ředitelka ředitelky ředitelce ředitelku ředitelkou ředitelek
nájem nájmu nájmem nájmy nájmů nájmech
podnik podniku podnikem podniky podniků podnikům podnicích
zdravotní zdravotního zdravotnímu zdravotním zdravotních
kočka kočky kočce kočku kočkou koček
Praha Prahy Praze Prahu Prahou
Sokolov Sokolova Sokolovu Sokolově Sokolovem
Lhota Lhoty Lhotě Lhotu Lhotou Lhot
Novák Nováka Novákovi Novákem Novákové
Nováková Novákové Novákovou
projednat projednal projednala projednali projednalo projednaly projednán projednána projednány projednáno
schválit schválil schválila schválili schválilo schválen schválena schváleno schváleny
navrhnout navrhl navrhla navrhli navrhuje navrhují
podporovat podporuje podporují podporoval podporovala podporovali
`)

export const formsUnseen: readonly (readonly string[])[] = table(`
vedoucí vedoucího vedoucímu vedoucím vedoucích
odbor odboru odborem odbory odborů odborům odborech
náměstek náměstka náměstkovi náměstkem náměstci náměstků náměstkům
komise komisi komisí komisím komisích komisemi
rada rady radě radu radou rad radám radách radami
kraj kraje kraji krajem krajů krajům krajích
ministerstvo ministerstva ministerstvu ministerstvem ministerstev ministerstvech
agentura agentury agentuře agenturu agenturou agentur agenturám agenturách
memorandum memoranda memorandu memorandem memorand memorandech
strategie strategii strategií strategiím strategiích strategiemi
cíl cíle cíli cílem cílů cílům cílech
indikátor indikátoru indikátorem indikátory indikátorů indikátorech
harmonogram harmonogramu harmonogramem harmonogramy harmonogramů
schůzka schůzky schůzce schůzku schůzkou schůzek schůzkám schůzkách
setkání setkáním setkáních setkáními
certifikát certifikátu certifikátem certifikáty certifikátů certifikátech
lektor lektora lektorovi lektorem lektoři lektorů lektorům
metodik metodika metodikovi metodikem metodici metodiků
prevence prevenci prevencí
kriminalita kriminality kriminalitě kriminalitu kriminalitou
bezdomovec bezdomovce bezdomovci bezdomovcem bezdomovců bezdomovcům bezdomovcích
azylový azylového azylovému azylovém azylovým azylová azylové azylovou azylových
noclehárna noclehárny noclehárně noclehárnu noclehárnou nocleháren noclehárnách
mládež mládeže mládeži mládeží
klub klubu klubem kluby klubů klubům klubech
charita charity charitě charitu charitou charit charitách
nadace nadaci nadací nadacím nadacích
spolek spolku spolkem spolky spolků spolkům spolcích
kuratela kurately kuratele kuratelu kuratelou
pěstoun pěstouna pěstounovi pěstounem pěstouni pěstounů pěstounům
matka matky matce matku matkou matek matkám matkách
ulice ulici ulicí ulicích ulicemi ulic
sídliště sídlišti sídlištěm sídlišť sídlištím sídlištích
kancelář kanceláře kanceláři kanceláří kancelářích
nemocnice nemocnici nemocnicí nemocnic nemocnicích
lékař lékaře lékaři lékařem lékařů lékařům lékařích
závislost závislosti závislostí závislostem závislostech závislostmi
zaměstnavatel zaměstnavatele zaměstnavateli zaměstnavatelem zaměstnavatelé zaměstnavatelů zaměstnavatelům
veřejný veřejného veřejnému veřejném veřejným veřejná veřejné veřejnou veřejných veřejnými
místní místního místnímu místním místních místními
český českého českému českém českým česká české českou českých čeští
krajský krajského krajskému krajském krajským krajská krajské krajskou krajských krajští
občan občana občanovi občanem občané občanů občanům občany občanech
soused souseda sousedovi sousedem sousedé sousedů sousedům
mapa mapy mapě mapu mapou map mapám mapách
dotazník dotazníku dotazníkem dotazníky dotazníků dotaznících
doporučení doporučením doporučeních doporučeními
výbor výboru výborem výbory výborů výborech
schůze schůzi schůzí schůzím schůzích
finance financí financím financích financemi
podpora podpory podpoře podporu podporou podpor
příspěvek příspěvku příspěvkem příspěvky příspěvků příspěvkům příspěvcích
věk věku věkem
stížnost stížnosti stížností stížnostem stížnostech
evaluace evaluaci evaluací
garance garanci garancí
lhůta lhůty lhůtě lhůtu lhůtou lhůt lhůtách
`)

function table(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}
