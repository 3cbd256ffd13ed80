import { section } from '../norm.ts'
import { reading } from '../reading.ts'

/** Sammensetning, roller og ansvar: who sits and who does what (A5). */
export const composition = section({
  N044: {
    at: 'A5',
    text: {
      nb: 'Hver virksomhet har med en leder med overordnet ansvar for spesialistutdanningen.',
      nn: 'Kvar verksemd har med ein leiar med overordna ansvar for spesialistutdanninga.',
      en: 'Each institution has a leader with overall responsibility for specialist training.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [],
    comesWith: 'councils',
  },
  N045: {
    at: 'A5',
    text: {
      nb: 'En annen person kan sitte på lederens plass.',
      nn: 'Ein annan person kan sitje på plassen til leiaren.',
      en: 'Another person may hold the leader’s seat.',
    },
    force: 'may',
    ways: ['structure'],
    notes: { structure: 'the leader’s seat may be held by such a person' },
    readings: [],
    comesWith: 'councils',
  },
  N138: {
    at: 'A5',
    text: {
      nb: 'En slik person har delegert myndighet.',
      nn: 'Ein slik person har delegert mynde.',
      en: 'Such a person has delegated authority.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'such a holder without a recorded delegation' },
    readings: [
      reading(
        {
          nb: 'Delegeringen registreres, med navnet på den som har delegert.',
          nn: 'Delegeringa blir registrert, med namnet på den som har delegert.',
          en: 'The delegation is recorded, with the name of the one who delegated.',
        },
        {
          nb: 'Teksten sier verken hvem som delegerer, eller at det registreres; uten det kan ingen se at myndigheten er gitt.',
          nn: 'Teksten seier verken kven som delegerer, eller at det blir registrert; utan det kan ingen sjå at myndet er gjeve.',
          en: 'The text says neither by whom nor that it is recorded; without that nobody can see that the authority was given.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N046: {
    at: 'A5',
    text: {
      nb: 'Hver virksomhet har med en utdanningskoordinerende overlege.',
      nn: 'Kvar verksemd har med ein utdanningskoordinerande overlege.',
      en: 'Each institution has a training-coordinating senior physician.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [],
    comesWith: 'councils',
  },
  N047: {
    at: 'A5',
    text: {
      nb: 'RegUt har med lederen sin.',
      nn: 'RegUt har med leiaren sin.',
      en: 'RegUt has its leader in the council.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [],
    comesWith: 'councils',
  },
  N048: {
    at: 'A5',
    text: {
      nb: 'RegUt har med sin egen utdanningskoordinerende overlege, som er en annen rolle enn virksomhetenes.',
      nn: 'RegUt har med sin eigen utdanningskoordinerande overlege, som er ei anna rolle enn den verksemdene har.',
      en: 'RegUt has its own training-coordinating senior physician, another role than that of the institutions.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [],
    comesWith: 'councils',
  },
  N049: {
    at: 'A5',
    text: {
      nb: 'RegUt har med en pedagogisk rådgiver.',
      nn: 'RegUt har med ein pedagogisk rådgivar.',
      en: 'RegUt has an educational adviser in the council.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [],
    comesWith: 'councils',
  },
  N050: {
    at: 'A5',
    text: {
      nb: 'RegUt har med en administrativt ansatt, som er referent.',
      nn: 'RegUt har med ein administrativt tilsett, som er referent.',
      en: 'RegUt has an administrative employee, who is the minute-taker.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [
      reading(
        {
          nb: 'Bare referenten, eller en vara som er navngitt for møtet, gjør referatet ferdig.',
          nn: 'Berre referenten, eller ein vara som er namngjeven for møtet, gjer referatet ferdig.',
          en: 'Only the minute-taker, or a stand-in named for the meeting, finalises the minutes.',
        },
        {
          nb: 'Rollen er nevnt for referatets skyld; noen må likevel kunne tre inn ved forfall.',
          nn: 'Rolla er nemnd for referatet si skuld; nokon må likevel kunne tre inn ved forfall.',
          en: 'The role is named for the sake of the minutes; someone must still be able to step in.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N051: {
    at: 'A5',
    text: {
      nb: 'Det regionale helseforetakets avdeling for utdanning har med direktøren.',
      nn: 'Avdelinga for utdanning i det regionale helseføretaket har med direktøren.',
      en: 'The education department of the regional health authority has its director in the council.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [],
    comesWith: 'councils',
  },
  N052: {
    at: 'A5',
    text: {
      nb: 'Det regionale helseforetaket har med en spesialrådgiver for spesialistutdanning.',
      nn: 'Det regionale helseføretaket har med ein spesialrådgivar for spesialistutdanning.',
      en: 'The regional health authority has a special adviser for specialist training.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [],
    comesWith: 'councils',
  },
  N053: {
    at: 'A5',
    text: {
      nb: 'Yngre legers forening er representert.',
      nn: 'Yngre legers forening er representert.',
      en: 'Yngre legers forening, the junior doctors’ association, is represented.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [
      reading(
        {
          nb: 'Foreningen har én plass og oppnevner selv.',
          nn: 'Foreininga har éin plass og oppnemner sjølv.',
          en: 'The association has one seat and appoints to it itself.',
        },
        {
          nb: 'Representanten er omtalt i entall, og hvem som oppnevner, sier teksten ikke.',
          nn: 'Representanten er omtala i eintal, og kven som oppnemner, seier teksten ikkje.',
          en: 'The representative is mentioned in the singular, and who appoints is not stated.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N054: {
    at: 'A5',
    text: {
      nb: 'Overlegeforeningen er representert.',
      nn: 'Overlegeforeningen er representert.',
      en: 'Overlegeforeningen, the senior physicians’ association, is represented.',
    },
    force: 'must',
    ways: ['finding'],
    notes: { finding: 'vacancy' },
    readings: [
      reading(
        {
          nb: 'Foreningen har én plass og oppnevner selv.',
          nn: 'Foreininga har éin plass og oppnemner sjølv.',
          en: 'The association has one seat and appoints to it itself.',
        },
        {
          nb: 'Representanten er omtalt i entall, og hvem som oppnevner, sier teksten ikke.',
          nn: 'Representanten er omtala i eintal, og kven som oppnemner, seier teksten ikkje.',
          en: 'The representative is mentioned in the singular, and who appoints is not stated.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N055: {
    at: 'A5',
    text: {
      nb: 'Helsedirektoratet får saklisten tilsendt.',
      nn: 'Helsedirektoratet får saklista tilsend.',
      en: 'The Directorate of Health is sent the agenda.',
    },
    force: 'must',
    ways: ['guard'],
    notes: { guard: 'an agenda cannot be sent without it among the receivers; send log' },
    readings: [],
    comesWith: 'meetings',
  },
  N056: {
    at: 'A5',
    text: {
      nb: 'Helsedirektoratet kan delta etter avtale med RegUt.',
      nn: 'Helsedirektoratet kan delta etter avtale med RegUt.',
      en: 'The Directorate of Health may attend by agreement with RegUt.',
    },
    force: 'may',
    ways: ['structure'],
    notes: {},
    readings: [
      reading(
        {
          nb: 'Direktoratet har ingen fast plass; deltakelsen avtales for hvert møte.',
          nn: 'Direktoratet har ingen fast plass; deltakinga blir avtalt for kvart møte.',
          en: 'The directorate has no seat; attendance is agreed for each meeting.',
        },
        {
          nb: 'Den som deltar etter avtale, er ikke medlem.',
          nn: 'Den som deltek etter avtale, er ikkje medlem.',
          en: 'Whoever attends by agreement is not a member.',
        },
      ),
    ],
    comesWith: 'meetings',
  },
  N057: {
    at: 'A5',
    text: {
      nb: 'Andre aktører, for eksempel Sykehuspartner, kan inviteres inn på sak.',
      nn: 'Andre aktørar, til dømes Sykehuspartner, kan bli inviterte inn på sak.',
      en: 'Other relevant actors, such as Sykehuspartner, can be invited for a single matter.',
    },
    force: 'may',
    ways: ['workflow'],
    notes: { workflow: 'guest per item' },
    readings: [
      reading(
        {
          nb: 'Gjesten ser bare det punktet invitasjonen gjelder.',
          nn: 'Gjesten ser berre det punktet invitasjonen gjeld.',
          en: 'The guest sees only the item of the invitation.',
        },
        {
          nb: 'Den som inviteres på én sak, trenger ikke papirene til de andre.',
          nn: 'Den som blir invitert på éi sak, treng ikkje papira til dei andre.',
          en: 'Whoever is invited for one matter does not need the papers of the others.',
        },
      ),
    ],
    comesWith: 'meetings',
  },
  N058: {
    at: 'A5',
    text: {
      nb: 'RegUt ordner møtelokale.',
      nn: 'RegUt ordnar møtelokale.',
      en: 'RegUt arranges the meeting room.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: {},
    readings: [],
    comesWith: 'meetings',
  },
  N059: {
    at: 'A5',
    text: {
      nb: 'RegUt sørger for at saklisten blir utarbeidet.',
      nn: 'RegUt sørgjer for at saklista blir utarbeidd.',
      en: 'RegUt sees to the preparation of the agenda.',
    },
    force: 'must',
    ways: ['workflow', 'guard'],
    notes: { guard: 'only RegUt edits' },
    readings: [
      reading(
        {
          nb: 'Bare RegUt redigerer saklisten.',
          nn: 'Berre RegUt redigerer saklista.',
          en: 'Only RegUt edits the agenda.',
        },
        {
          nb: 'Den som svarer for saklisten, må kunne stå inne for det som står der; alle andre foreslår saker (N063).',
          nn: 'Den som svarer for saklista, må kunne stå inne for det som står der; alle andre foreslår saker (N063).',
          en: 'Whoever answers for the agenda must be able to vouch for it; everyone else proposes matters (N063).',
        },
        'guard',
      ),
    ],
    comesWith: 'meetings',
  },
  N060: {
    at: 'A5',
    text: {
      nb: 'RegUt sender innkallingen.',
      nn: 'RegUt sender innkallinga.',
      en: 'RegUt issues the notice of meeting.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'calendar invitation, log' },
    readings: [],
    comesWith: 'meetings',
  },
  N061: {
    at: 'A5',
    text: {
      nb: 'RegUt leder møtene.',
      nn: 'RegUt leier møta.',
      en: 'RegUt provides the leadership of the meetings.',
    },
    force: 'must',
    ways: ['structure'],
    notes: { structure: 'a meeting has a leader from RegUt' },
    readings: [
      reading(
        {
          nb: 'Samordningsrådet har ingen valgt leder; for de andre rådene står det åpent.',
          nn: 'Samordningsrådet har ingen vald leiar; for dei andre råda står det ope.',
          en: 'The coordination council has no elected chair; for the other councils it is open.',
        },
        {
          nb: 'Møteledelsen ligger hos RegUt, mens lederverv er nevnt for råd i alminnelighet (N028).',
          nn: 'Møteleiinga ligg hos RegUt, medan leiarverv er nemnde for råd i det heile (N028).',
          en: 'RegUt leads the meetings, while leadership offices are mentioned for councils in general (N028).',
        },
      ),
    ],
    comesWith: 'meetings',
  },
  N062: {
    at: 'A5',
    text: {
      nb: 'RegUt skriver referatet.',
      nn: 'RegUt skriv referatet.',
      en: 'RegUt writes the minutes.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'draft to final' },
    readings: [],
    comesWith: 'meetings',
  },
  N063: {
    at: 'A5',
    text: {
      nb: 'Alle representantene foreslår saker.',
      nn: 'Alle representantane foreslår saker.',
      en: 'All representatives propose matters.',
    },
    force: 'must',
    ways: ['workflow', 'guard'],
    notes: { workflow: 'any seat can', guard: 'a refusal needs a reason' },
    readings: [
      reading(
        {
          nb: 'Et forslag kan bare avvises med en begrunnelse.',
          nn: 'Eit forslag kan berre bli avvist med ei grunngjeving.',
          en: 'A proposal can only be turned down with a reason.',
        },
        {
          nb: 'At alle kan foreslå, er tomt hvis et forslag kan forsvinne uten svar.',
          nn: 'At alle kan foreslå, er tomt om eit forslag kan bli borte utan svar.',
          en: 'That all may propose is empty if a proposal can vanish without an answer.',
        },
        'guard',
      ),
    ],
    comesWith: 'matters',
  },
  N064: {
    at: 'A5',
    text: {
      nb: 'Alle representantene tar problemstillinger og mulige løsninger med hjem til de aktuelle lederlinjene.',
      nn: 'Alle representantane tek problemstillingar og moglege løysingar med heim til dei aktuelle leiarlinjene.',
      en: 'All representatives take issues and possible solutions to the relevant lines at home.',
    },
    force: 'must',
    ways: ['workflow', 'finding'],
    notes: { workflow: 'personal follow-up list', finding: 'not taken further' },
    readings: [],
    comesWith: 'follow-up',
  },
  N065: {
    at: 'A5',
    text: {
      nb: 'Løsningene tas med hjem for eventuelt å bli innført.',
      nn: 'Løysingane blir tekne med heim for eventuelt å bli innførte.',
      en: 'The solutions are taken home for possible implementation.',
    },
    force: 'may',
    ways: ['structure'],
    notes: { structure: 'not implemented is a valid end' },
    readings: [
      reading(
        {
          nb: 'Svaret «ikke innført» har en begrunnelse.',
          nn: 'Svaret «ikkje innført» har ei grunngjeving.',
          en: 'The answer “not implemented” comes with a reason.',
        },
        {
          nb: 'Linjen avgjør fritt; begrunnelsen er det de andre kan lære av.',
          nn: 'Linja avgjer fritt; grunngjevinga er det dei andre kan lære av.',
          en: 'The line decides freely; the reason is what the others can learn from.',
        },
      ),
    ],
    comesWith: 'follow-up',
  },
})
