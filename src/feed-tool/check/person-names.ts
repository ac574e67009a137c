/** First names that are frequent in the countries of the Union. A name that contains none of them is not reported. */
const firstNames = new Set(
  (
    'aino maija maria anu arja kaarina aleksi anna anne anneli anni antti ari arto eeva eija elina emilia erkki esa eva hanna hannu heidi heikki helena ' +
    'henri ilkka irma jaana jari jarmo johanna juha juhani jukka jussi kaisa kalle kari katja kimmo kirsi lauri leena ' +
    'liisa marja marjatta markku marko markus matti mika mikael mikko minna olli outi paavo pasi päivi pekka petri ' +
    'pirjo pirkko raija riikka riitta ritva sami sanna sari satu seppo sirpa susanna taina tapio tarja teemu terhi ' +
    'tero tiina timo tuija tuomas tuula veikko ville virpi anders andreas annika astrid birgitta björn bo carina ' +
    'christer christina elin emma erik eva fredrik gunilla gustav hans ingrid johan jonas karin karl kerstin lars ' +
    'lena linnea magnus malin maria mats mikael monica nils olof per peter sofia stefan sven thomas ulla ulf alexander ' +
    'andrea angelika bernd birgit claudia christian daniel dieter frank friedrich gabriele georg gerhard günter heike ' +
    'heinz helga horst ingo jens joachim julia jürgen katrin klaus kurt manfred margarete martin matthias michael monika ' +
    'nicole otto paul petra rainer ralf renate robert sabine sebastian silvia simone stefanie susanne thorsten ulrike ' +
    'ursula uwe werner wolfgang alain anne antoine bernard brigitte camille catherine céline charlotte christophe claire ' +
    'claude corinne denis didier dominique emmanuel éric fabrice florence françois françoise frédéric gérard gilles guillaume ' +
    'hélène isabelle jacques jean jeanne jérôme joseph julie julien laurence laurent louis lucie luc marc marie ' +
    'martine mathieu michel michèle monique nathalie nicolas olivier pascal patrice patrick philippe pierre rené romain ' +
    'sandrine sébastien serge sophie stéphane sylvie thierry valérie véronique vincent virginie yves agnieszka aleksandra ' +
    'andrzej barbara beata bogdan danuta dariusz dorota elżbieta ewa grażyna grzegorz halina iwona jadwiga jan jerzy ' +
    'joanna józef katarzyna krystyna krzysztof leszek łukasz maciej magdalena małgorzata marcin marek mariusz michał ' +
    'paweł piotr rafał ryszard sławomir stanisław stanisława teresa tomasz urszula waldemar wiesław wojciech zbigniew ' +
    'zofia alberto alessandro ana antonio carlos carla carmen cristina david diego elena enrico fernando ' +
    'francesca francesco francisco giovanni giulia giuseppe helder inês isabel javier joão jorge josé juan laura ' +
    'lucia luigi luís luisa manuel marco margarida mário marta massimo miguel nuno paolo paula paulo pedro raquel ricardo roberto ' +
    'rosa rui sara sergio stefano teresa tiago jiří josef kateřina lenka lucie lukáš milan miroslav ondřej ' +
    'pavel radek tereza václav věra zdeněk zuzana andrew catherine elizabeth emily helen ian james ' +
    'jane jennifer john karen kevin linda margaret mary neil nigel patricia richard sarah stephen steven susan william'
  ).split(' '),
);
const honorific =
  /^(?:mr|mrs|ms|dr|m|mme|mlle|monsieur|madame|herr|frau|hr|pan|pani|sig|sig\.ra|sr|sra|dña?|don|ing|mgr)\.?$/iu;
const word = /^\p{L}[\p{L}'’.-]*$/u;

/**
 * Whether the name of a beneficiary looks like that of a person: it has an honorific, or two to four words, one of
 * them a first name and none that is typical of an organisation. This is a heuristic, so the finding asks a person
 * to decide.
 */
export const looksLikePerson = (name: string): boolean => {
  const words = name.replace(/,/g, ' ').trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || !words.every((one) => word.test(one))) return false;
  if (honorific.test(words[0] ?? '')) return true;
  const names = words.filter((one) =>
    one
      .toLowerCase()
      .split('-')
      .every((part) => firstNames.has(part)),
  ).length;
  const others = words.length - names;
  return names > 0 && others <= 2 && !words.some((one) => organisation.test(one));
};
const organisation =
  /^(?:oy|oyj|ab|ky|ry|rf|sr|ltd|llc|plc|inc|gmbh|ag|kg|ev|sa|sas|sarl|srl|spa|lda|sp|z\.o\.o|as|a\/s|aps|bv|nv|kft|d\.o\.o|s\.r\.o|toiminimi|tmi|säätiö|stiftung|stiftelse|fondation|foundation|fundacja|school|koulu|collège|lycée|institut|university|association|verein|club|kommun|kunta|stad|ville|commune|mairie|saint|sainte|st|ste|san|santa|são|hospital|centre|center|the|and|und|och|et|de|of|for)\.?$/iu;
