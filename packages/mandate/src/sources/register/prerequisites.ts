import { section } from '../norm.ts'
import { reading } from '../reading.ts'

/** Forutsetninger: what the institutions must provide (A3). */
export const prerequisites = section({
  N018: {
    at: 'A3',
    text: {
      nb: 'Lederlinjene svarer for at representantene er i posisjon til å gjøre oppgaven.',
      nn: 'Leiarlinjene svarer for at representantane er i posisjon til å gjere oppgåva.',
      en: 'Line management answers for putting the representatives in a position to do the task.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'seat without a named responsible manager' },
    readings: [
      reading(
        {
          nb: 'Hver plass fra en virksomhet har en navngitt ansvarlig leder.',
          nn: 'Kvar plass frå ei verksemd har ein namngjeven ansvarleg leiar.',
          en: 'Each seat of an institution has a named responsible manager.',
        },
        {
          nb: 'Et ansvar som ligger i linjen, kan bare følges opp når noen i linjen er kjent.',
          nn: 'Eit ansvar som ligg i linja, kan berre følgjast opp når nokon i linja er kjend.',
          en: 'A responsibility of the line can only be followed up when someone in it is known.',
        },
        'finding',
      ),
    ],
    comesWith: 'councils',
  },
  N019: {
    at: 'A3',
    text: {
      nb: 'Linjene sørger for at mandatet er kjent blant dem som arbeider med spesialistutdanning i virksomheten.',
      nn: 'Linjene sørgjer for at mandatet er kjent blant dei som arbeider med spesialistutdanning i verksemda.',
      en: 'The lines see that the mandate is known among those involved in the institution’s specialist training.',
    },
    force: 'must',
    ways: ['workflow', 'finding'],
    notes: { workflow: 'distribution with acknowledgement', finding: 'not acknowledged' },
    readings: [
      reading(
        {
          nb: 'Virksomheten kvitterer for at mandatet er gjort kjent; manglende kvittering er et funn.',
          nn: 'Verksemda kvitterer for at mandatet er gjort kjent; manglande kvittering er eit funn.',
          en: 'The institution acknowledges that the mandate has been made known; no acknowledgement is a finding.',
        },
        {
          nb: 'Teksten sier ikke hvordan det vises; en kvittering er det minste som kan etterprøves.',
          nn: 'Teksten seier ikkje korleis det blir vist; ei kvittering er det minste som kan etterprøvast.',
          en: 'The text does not say how this is shown; an acknowledgement is the least that can be verified.',
        },
        'finding',
      ),
    ],
    comesWith: 'mandates',
  },
  N020: {
    at: 'A3',
    text: {
      nb: 'Linjene sørger også for at rådenes arbeid er kjent.',
      nn: 'Linjene sørgjer òg for at arbeidet til råda er kjent.',
      en: 'The lines also see that the work of the councils is known.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'a shareable summary per meeting' },
    readings: [],
    comesWith: 'meetings',
  },
  N021: {
    at: 'A3',
    text: {
      nb: 'Representantene trenger faglige innspill fra leger i spesialisering.',
      nn: 'Representantane treng faglege innspel frå legar i spesialisering.',
      en: 'The representatives need professional input from doctors in specialist training.',
    },
    force: 'must',
    ways: ['workflow', 'finding'],
    notes: { workflow: 'input per matter, institution and group', finding: 'group missing' },
    readings: [
      reading(
        {
          nb: 'Mangler innspill fra leger i spesialisering i en sak, er det et funn for virksomheten.',
          nn: 'Manglar innspel frå legar i spesialisering i ei sak, er det eit funn for verksemda.',
          en: 'A matter without input from doctors in specialist training is a finding for the institution.',
        },
        {
          nb: 'Et behov som ikke er dekket, bør synes før saken drøftes.',
          nn: 'Eit behov som ikkje er dekt, bør synast før saka blir drøfta.',
          en: 'A need that is not met should show before the matter is discussed.',
        },
        'finding',
      ),
    ],
    comesWith: 'matters',
  },
  N022: {
    at: 'A3',
    text: {
      nb: 'Representantene trenger faglige innspill fra overleger.',
      nn: 'Representantane treng faglege innspel frå overlegar.',
      en: 'The representatives need professional input from senior physicians.',
    },
    force: 'must',
    ways: ['workflow', 'finding'],
    notes: { workflow: 'input per matter, institution and group', finding: 'group missing' },
    readings: [
      reading(
        {
          nb: 'Mangler innspill fra overleger i en sak, er det et funn for virksomheten.',
          nn: 'Manglar innspel frå overlegar i ei sak, er det eit funn for verksemda.',
          en: 'A matter without input from senior physicians is a finding for the institution.',
        },
        {
          nb: 'Et behov som ikke er dekket, bør synes før saken drøftes.',
          nn: 'Eit behov som ikkje er dekt, bør synast før saka blir drøfta.',
          en: 'A need that is not met should show before the matter is discussed.',
        },
        'finding',
      ),
    ],
    comesWith: 'matters',
  },
  N023: {
    at: 'A3',
    text: {
      nb: 'Innspillene kan for eksempel komme gjennom lokale utdanningsutvalg.',
      nn: 'Innspela kan til dømes kome gjennom lokale utdanningsutval.',
      en: 'The input may come through local training committees, for example.',
    },
    force: 'may',
    ways: ['structure'],
    notes: { structure: 'an optional body per institution' },
    readings: [],
    comesWith: 'matters',
  },
  N024: {
    at: 'A3',
    text: {
      nb: 'Representantene har tilgang til rett nivå i lederlinjen.',
      nn: 'Representantane har tilgang til rett nivå i leiarlinja.',
      en: 'The representatives have access to the right level of line management.',
    },
    force: 'must',
    ways: ['structure', 'workflow'],
    notes: {
      structure: 'line map per institution',
      workflow: 'route a matter to the level',
    },
    readings: [],
    comesWith: 'matters',
  },
  N025: {
    at: 'A3',
    text: {
      nb: 'Tilgangen gjør at de kan uttale seg på vegne av virksomheten om organisering og økonomi.',
      nn: 'Tilgangen gjer at dei kan uttale seg på vegner av verksemda om organisering og økonomi.',
      en: 'That access lets them speak for the institution on organisational and economic matters.',
    },
    force: 'must',
    ways: ['workflow', 'guard'],
    notes: {
      workflow: 'a statement records whether the relevant line was asked',
      guard: 'an institutional statement without line endorsement is refused',
    },
    readings: [
      reading(
        {
          nb: 'En uttalelse på vegne av virksomheten avvises når den ikke er forankret i linjen.',
          nn: 'Ei fråsegn på vegner av verksemda blir avvist når ho ikkje er forankra i linja.',
          en: 'A statement on behalf of the institution is refused when line management has not endorsed it.',
        },
        {
          nb: 'Teksten krever tilgang, ikke forankring, og sier «ved behov» et annet sted; uten forankring vet vi likevel ikke hvem uttalelsen binder.',
          nn: 'Teksten krev tilgang, ikkje forankring, og seier «ved behov» ein annan stad; utan forankring veit vi likevel ikkje kven fråsegna bind.',
          en: 'The text asks for access, not endorsement, and elsewhere says “when needed”; without endorsement we still do not know for whom the statement speaks.',
        },
        'guard',
      ),
    ],
    comesWith: 'statements',
  },
  N026: {
    at: 'A3',
    text: {
      nb: 'Ledere skal kunne inviteres inn på sak når det er nødvendig.',
      nn: 'Leiarar skal kunne bli inviterte inn på sak når det er nødvendig.',
      en: 'Leaders shall be able to be invited for a single matter when necessary.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'guest on the matter' },
    readings: [
      reading(
        {
          nb: 'Invitasjonen gjelder ett punkt på saklisten.',
          nn: 'Invitasjonen gjeld eitt punkt på saklista.',
          en: 'The invitation is bound to one agenda item.',
        },
        {
          nb: 'Lederen inviteres på sak, ikke til møtet; hvem som inviterer, sier teksten ikke.',
          nn: 'Leiaren blir invitert på sak, ikkje til møtet; kven som inviterer, seier teksten ikkje.',
          en: 'The leader is invited on a matter, not to the meeting; who invites is not stated.',
        },
      ),
    ],
    comesWith: 'meetings',
  },
  N027: {
    at: 'A3',
    text: {
      nb: 'Ansatte som sitter i et råd, får avsatt den tiden de trenger.',
      nn: 'Tilsette som sit i eit råd, får avsett den tida dei treng.',
      en: 'Employees who sit in a council get the necessary protected time.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'time said not to be set aside; blank is unknown' },
    readings: [
      reading(
        {
          nb: 'Det spørres bare om plassene som virksomhetene har.',
          nn: 'Det blir berre spurt om plassane som verksemdene har.',
          en: 'It is asked for the seats of institutions only.',
        },
        {
          nb: 'Kapittelet handler om det virksomhetene må sørge for.',
          nn: 'Kapittelet handlar om det verksemdene må sørgje for.',
          en: 'The chapter is about what the institutions must provide.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N028: {
    at: 'A3',
    text: {
      nb: 'Det samme gjelder tid til lederverv.',
      nn: 'Det same gjeld tid til leiarverv.',
      en: 'The same holds for time for leadership offices.',
    },
    force: 'must',
    ways: ['structure'],
    notes: { structure: 'office as a dated assignment on a seat' },
    readings: [],
    comesWith: 'mandates',
  },
  N029: {
    at: 'A3',
    text: {
      nb: 'Det samme gjelder råd på tverregionalt nivå.',
      nn: 'Det same gjeld råd på tverregionalt nivå.',
      en: 'The same holds for councils at cross-regional level.',
    },
    force: 'must',
    ways: ['structure'],
    notes: { structure: 'level of council; link from regional to cross-regional seat' },
    readings: [],
    comesWith: 'national',
  },
  N030: {
    at: 'A3',
    text: {
      nb: 'Virksomhetene dekker reiseutgiftene.',
      nn: 'Verksemdene dekkjer reiseutgiftene.',
      en: 'The institutions cover travel expenses.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'the notice states place or digital, and who bears the cost' },
    readings: [],
    comesWith: 'meetings',
  },
  N031: {
    at: 'A3',
    text: {
      nb: 'Den som skal representere en virksomhet, må ha samtykket til publisering.',
      nn: 'Den som skal representere ei verksemd, må ha samtykt til publisering.',
      en: 'Consent to publication is required of anyone who is to represent an institution.',
    },
    force: 'must',
    ways: ['guard', 'finding'],
    notes: { guard: 'no activation without it', finding: 'seat held without it' },
    readings: [
      reading(
        {
          nb: 'En navngitt representant som ikke er aktivert, er et funn om samtykke, aldri også en ledig plass.',
          nn: 'Ein namngjeven representant som ikkje er aktivert, er eit funn om samtykke, aldri òg ein ledig plass.',
          en: 'A named holder who is not activated is a finding about consent, never also a vacancy.',
        },
        {
          nb: 'Virksomheten har pekt ut noen; det som mangler, er ett svar, ikke en person.',
          nn: 'Verksemda har peikt ut nokon; det som manglar, er eitt svar, ikkje ein person.',
          en: 'The institution has named someone; what is missing is an answer, not a person.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N032: {
    at: 'A3',
    text: {
      nb: 'Samtykket gjelder navn og e-postadresse i oversikten.',
      nn: 'Samtykket gjeld namn og e-postadresse i oversikta.',
      en: 'The consent is for name and e-mail address in that overview.',
    },
    force: 'must',
    ways: ['boundary'],
    notes: { boundary: 'public rosters hold no other personal details' },
    readings: [
      reading(
        {
          nb: 'Den offentlige oversikten har ikke andre personopplysninger enn navn, e-postadresse, råd, virksomhet og rolle.',
          nn: 'Den offentlege oversikta har ikkje andre personopplysningar enn namn, e-postadresse, råd, verksemd og rolle.',
          en: 'The public roster holds nothing personal beyond name, e-mail address, council, institution and role.',
        },
        {
          nb: 'Råd, virksomhet og rolle er det oversikten handler om; noe mer er det ikke samtykket til.',
          nn: 'Råd, verksemd og rolle er det oversikta handlar om; noko meir er det ikkje samtykt til.',
          en: 'Council, institution and role are what the overview is about; nothing more has been consented to.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N033: {
    at: 'A3',
    text: {
      nb: 'Det finnes en oversikt over hvordan rådene er satt sammen.',
      nn: 'Det finst ei oversikt over korleis råda er sette saman.',
      en: 'There is an overview of the composition of the councils.',
    },
    force: 'fact',
    ways: ['workflow'],
    notes: {},
    readings: [
      reading(
        {
          nb: 'Det er RegUt som holder oversikten.',
          nn: 'Det er RegUt som held oversikta.',
          en: 'It is RegUt that keeps the overview.',
        },
        {
          nb: 'Endringer meldes til RegUt (N036), så det er der oversikten kan være riktig.',
          nn: 'Endringar blir melde til RegUt (N036), så det er der oversikta kan vere rett.',
          en: 'Changes are reported to RegUt (N036), so that is where the overview can be right.',
        },
      ),
    ],
    comesWith: 'publication',
  },
  N034: {
    at: 'A3',
    text: {
      nb: 'Oversikten ligger på regionens sider på spesialisthelsetjenesten.no/lis.',
      nn: 'Oversikta ligg på sidene til regionen på spesialisthelsetjenesten.no/lis.',
      en: 'The overview is on the regional part of spesialisthelsetjenesten.no/lis.',
    },
    force: 'fact',
    ways: ['workflow'],
    notes: { workflow: 'export and embed per region' },
    readings: [],
    comesWith: 'publication',
  },
  N035: {
    at: 'A3',
    text: {
      nb: 'Endringer i representasjonen er forankret i virksomhetens lederlinje.',
      nn: 'Endringar i representasjonen er forankra i leiarlinja i verksemda.',
      en: 'Changes of representation are endorsed by the institution’s line management.',
    },
    force: 'must',
    ways: ['guard', 'finding'],
    notes: { finding: 'holding without endorsement by the date' },
    readings: [
      reading(
        {
          nb: 'Hver periode på en plass regnes som en endring, og forankringen vises med navn og dato.',
          nn: 'Kvar periode på ein plass blir rekna som ei endring, og forankringa blir vist med namn og dato.',
          en: 'Every representation counts as a change, and the endorsement is shown by name and date.',
        },
        {
          nb: 'Teksten sier ikke hvordan forankringen ser ut; navn og dato er det minste som kan etterprøves.',
          nn: 'Teksten seier ikkje korleis forankringa ser ut; namn og dato er det minste som kan etterprøvast.',
          en: 'The text does not say what an endorsement looks like; name and date are the least that can be verified.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N036: {
    at: 'A3',
    text: {
      nb: 'Endringene meldes til RegUt Helse Sør-Øst.',
      nn: 'Endringane blir melde til RegUt Helse Søraust.',
      en: 'The changes are reported to RegUt Helse Sør-Øst.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'RegUt receives and registers' },
    readings: [],
    comesWith: 'mail',
  },
  N037: {
    at: 'A3',
    text: {
      nb: 'Endringene meldes på e-post til regutpost@ous-hf.no.',
      nn: 'Endringane blir melde på e-post til regutpost@ous-hf.no.',
      en: 'The changes are reported by e-mail to regutpost@ous-hf.no.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: {
      workflow: 'the e-mail channel works: read, registered, answered; the address is data per region',
    },
    readings: [],
    comesWith: 'mail',
  },
  N038: {
    at: 'A3',
    text: {
      nb: 'Samordningsrådet har ikke beslutningsmyndighet.',
      nn: 'Samordningsrådet har ikkje avgjerdsmynde.',
      en: 'The coordination council has no decision-making authority.',
    },
    force: 'never',
    ways: ['structure', 'guard'],
    notes: { structure: 'no decision type', guard: 'refused with citation' },
    readings: [
      reading(
        {
          nb: 'Det finnes heller ingen avstemning, og det samme gjelder de andre rådene.',
          nn: 'Det finst heller inga røysting, og det same gjeld dei andre råda.',
          en: 'There is no vote either, and the same holds for the other councils.',
        },
        {
          nb: 'En avstemning er en måte å beslutte på, og rådene er av samme slag.',
          nn: 'Ei røysting er ein måte å avgjere på, og råda er av same slag.',
          en: 'A vote is a way of deciding, and the councils are of the same kind.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N039: {
    at: 'A3',
    text: {
      nb: 'Virksomhetene bidrar ved å ta sakene inn i sine egne lederlinjer.',
      nn: 'Verksemdene medverkar ved å ta sakene inn i sine eigne leiarlinjer.',
      en: 'The institutions contribute by involving their own line management.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'one follow-up per institution concerned' },
    readings: [],
    comesWith: 'follow-up',
  },
})
