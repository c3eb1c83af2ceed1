/**
 * Forms of one given name that the same person may be called by. A name may stand in several groups (Lena is
 * Helena or Magdalena).
 */
const groups = `
hans johannes johann hannes hansi; ulrich uli ulli; ulrike uli ulli; klaus claus nikolaus; anton toni; antonia toni;
josef joseph sepp jupp; friedrich fritz; wilhelm willi willy; heinrich heinz heiner; karl carl; gabriele gabi gaby;
barbara babsi barbel; monika moni; susanne susanna susi; andreas andi andy; andrea andi; christian chris kristian;
christine christina chris tina kristina christiane; stefanie stephanie steffi; katharina kathi katarina katja kathe;
katrin kathrin katrin cathrin; elisabeth lisa elise lisbeth else ilse elsbeth; margarete margarethe greta grete gretel margret;
rosemarie rosi; michael micha michi mike; michaela michi; maximilian max; alexander alex sascha; alexandra alex sandra;
matthias mathias matze; thomas tom tomas; tobias tobi; sebastian basti bastian; florian flo; benjamin benni benny ben;
dominik dominic domi; daniel dani; daniela dani; joachim jochen achim; rudolf rolf rudi; gerhard gerd gert; bernhard bernd berndt;
manfred manni; gunter gunther; walter walther; helmut hellmut helmuth; wolfgang wolf; hedwig hedi; gertrud trudi gertrude;
charlotte lotte; lieselotte liselotte lotte; helena lena helene leni; magdalena lena leni; karolina carolina caroline karoline lina;
martina tina; bettina tina; julia jule julie; juliane jule juliana; veronika vroni; therese theresa teresa resi; cornelia nele conny conni kornelia;
ingeborg inge; brigitte gitte gitti birgit; sabine bine; angela angie angelika; ursula uschi ulla; marie maria mia; johanna hanna hannah;
anna anni anne annie; eva evi; waltraud traudl; siegfried sigi siggi; sigrid sigi siggi; georg schorsch jorg jurgen; ludwig lutz luis louis;
ferdinand ferdi; theodor theo; leonhard leo leon; leopold leo; emma emmi; nicole nicki; philipp phillip philip phillipp phil; christoph christof kristof;
rainer reiner; detlef detlev; ralf ralph; marcus markus marc mark marko; lukas lucas luca luka; erik eric; jannik yannick yannik jannick;
thorsten torsten; dirk dierk; maike meike; silvia sylvia; sophie sofie sofia sophia; sara sarah; lea leah; jana janna; stefan stephan steffen;
kai kay; mathilde tilda; frederik frederick fredrik; konrad conrad; kurt curt; clemens klemens; erika erica; annika anika; svenja swenja;
nadja nadia; tanja tania; jennifer jenny jenni; jessica jessika; rebecca rebekka; gisela gisi; renate rena; edeltraud traudl; heidi adelheid;
roswitha rosi; eduard edi; alfred fredi; alfons fons; albert bert; hubert bert; herbert bert; norbert bert; robert rob bert; volker folker; axel aksel;
jurg jorg; marlene marlen; elena helena; ann anne; mohammed muhammad mohamed mehmet; yusuf jusuf; ayse aishe; agnieszka agnes; katarzyna katharina;
jan johann; pjotr piotr peter; mikael michael; oskar oscar; viktor victor; victoria viktoria; isabel isabell isabelle; michelle michele; manuela manu; manuel manu`

/** Names that are so near to each other that one looks like a slip of the other, though people bear both. */
const lookalikes = `
anna hanna jana hannah johanna; lena lea lina luna leni lana nena; jan jana jens jannis ivan sven; tim tom tina timo; paul paula; mario maria marie marion marius;
daniel daniela daniele; michael michaela; christian christiane christina christine; simon simone simona; stefan stefanie stefano; andrea andreas; gabriel gabriele gabriela;
martin martina marvin; karl karla karla carla; nina tina dina ina mina lina; elena helena helene; mia pia lia nia lisa; emma emmi emil emilia emilie; leon leonie leona; luca lucia lucy;
jonas jona johann; hans hannes hanna; uwe ute; ida ina isa eda ada; rolf ralf; heiko heike; silke elke heike; erik erika; henrik hendrik heinrich; karin katrin karen; dieter peter;
bernd berta; gerd gerda; johann johanna; julia julian juliane; nicole nicola nico niko; robert robin; angela angelo; carlo carla; marc marco mara; marta martha; claudia claudio;
manuel manuela; pascal pascale; rene renee renate; viktor viktoria; alex alexa; finn fynn ben; noah nora; linus luis; lukas linus; mila mira mika mina; mats max; theo leo; hanno hanna;
werner verena; kurt knut; sonja tonja ronja anja tanja katja; petra peter; iris doris; ulrich ulrike; friedrich friederike; wilhelm wilhelmine; josef josefa josefine; georg georgia;
dennis denise; patrick patricia; fabian fabia; adrian adriana; florian floriana; valentin valentina; antonia antonio anton; franz franziska; helmut hellmuth hartmut; herbert hubert norbert;
gerhard bernhard reinhard eberhard; erwin edwin; anton arno; otto ottilie; emine amina; ali alia; ayse ayla; murat mert`

const bySame = grouped(groups)
const byLike = grouped(lookalikes)

function grouped(text: string): ReadonlyMap<string, ReadonlySet<number>> {
  const all = new Map<string, Set<number>>()
  for (const [at, line] of text.split(';').entries())
    for (const name of line.trim().split(/\s+/)) all.set(name, (all.get(name) ?? new Set()).add(at))
  return all
}

function shareGroup(map: ReadonlyMap<string, ReadonlySet<number>>, one: string, other: string): boolean {
  const there = map.get(other)
  return there !== undefined && [...(map.get(one) ?? [])].some((group) => there.has(group))
}

/** Whether one person may be called by both: Hans and Johannes, Stefan and Stephan. Takes words without marks. */
export const sameGivenName = (one: string, other: string): boolean => shareGroup(bySame, one, other)

/** Whether these are two names that different people bear, though they look like one: Andrea and Andreas. */
export const differentGivenNames = (one: string, other: string): boolean => shareGroup(byLike, one, other)
