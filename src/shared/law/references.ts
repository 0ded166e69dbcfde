import { noBreakSpace } from '../swedish.ts';

/** The laws that references name: KL is Kommunallagen (2017:725). */
export type Law = 'KL' | 'SFS 1930:173';

/** A place in a law, and in our own Swedish words what it says. */
export interface Reference {
  readonly law: Law;
  readonly section: string;
  readonly about: string;
}

const lawNames: Readonly<Record<Law, string>> = {
  KL: 'kommunallagen',
  'SFS 1930:173': 'lagen (1930:173) om beräkning av lagstadgad tid',
};

/** The §§ that a meeting and its minutes go by. KL 6:33 and 6:35 make those of chapter 5 and 8:12 apply to boards. */
export const references = {
  abstain: {
    law: 'KL',
    section: '4 kap. 25 §',
    about: 'En ledamot får avstå från att delta, men ordföranden måste rösta när beslutet kräver det.',
  },
  reservation: {
    law: 'KL',
    section: '4 kap. 27 §',
    about: 'Den som varit med och beslutat får reservera sig, och gör det innan sammanträdet är slut.',
  },
  propositions: {
    law: 'KL',
    section: '5 kap. 53 §',
    about: 'Ordföranden ställer varje förslag som en fråga med svaret ja eller nej, säger utfallet och slår klubban.',
  },
  vote: {
    law: 'KL',
    section: '5 kap. 54 §',
    about: 'En omröstning är öppen, utom när den gäller val eller anställning.',
  },
  majority: {
    law: 'KL',
    section: '5 kap. 55 §',
    about: 'Flest röster vinner, om ingen författning kräver mer.',
  },
  castingVote: {
    law: 'KL',
    section: '5 kap. 56 §',
    about: 'Vid lika röstetal avgör ordförandens röst; i val och anställningar dras lott.',
  },
  minutesKept: {
    law: 'KL',
    section: '5 kap. 65 §',
    about: 'Protokoll förs vid sammanträdet, och ordföranden svarar för det.',
  },
  minutesServing: {
    law: 'KL',
    section: '5 kap. 66 §',
    about: 'Protokollet visar vilka som tjänstgjort och vilka ärenden som behandlats.',
  },
  minutesContent: {
    law: 'KL',
    section: '5 kap. 67 §',
    about:
      'För varje ärende: kvarstående yrkanden, propositionsordning, omröstningar, beslut, vilka som deltog och reservationer.',
  },
  approval: {
    law: 'KL',
    section: '5 kap. 69 §',
    about: 'Protokollet justeras inom fjorton dagar från sammanträdet.',
  },
  internalControl: {
    law: 'KL',
    section: '6 kap. 6 §',
    about: 'Nämnden ser till att den interna kontrollen räcker för att förebygga fel och oegentligheter.',
  },
  substitutes: {
    law: 'KL',
    section: '6 kap. 16–17 §§',
    about: 'Fullmäktige bestämmer hur ersättarna tjänstgör; alla ersättare får veta tid och plats och får närvara.',
  },
  distance: {
    law: 'KL',
    section: '6 kap. 24 §',
    about: 'Den som deltar på distans räknas som närvarande, i den mån fullmäktige har tillåtit det.',
  },
  presidium: {
    law: 'KL',
    section: '6 kap. 21 §',
    about: 'Fullmäktige väljer nämndens ordförande och vice ordförande bland ledamöterna; nämnden kan bara föreslå.',
  },
  quorum: {
    law: 'KL',
    section: '6 kap. 27 §',
    about: 'Nämnden får behandla ett ärende bara när mer än hälften av ledamöterna är närvarande.',
  },
  disqualification: {
    law: 'KL',
    section: '6 kap. 28–32 §§',
    about: 'Den som är jävig säger till, och är varken med eller i rummet när ärendet behandlas.',
  },
  tabling: {
    law: 'KL',
    section: '6 kap. 33 §',
    about: 'I en nämnd räcker enkel majoritet för att bordlägga ett ärende.',
  },
  delegation: {
    law: 'KL',
    section: '6 kap. 37 §',
    about: 'Nämnden får ge presidiet, ett utskott, en ledamot eller en ersättare rätt att besluta i dess ställe.',
  },
  notDelegated: {
    law: 'KL',
    section: '6 kap. 38 §',
    about: 'I vissa ärenden, som verksamhetens mål, inriktning, omfattning och kvalitet, beslutar nämnden själv.',
  },
  urgentDecision: {
    law: 'KL',
    section: '6 kap. 39 §',
    about: 'Ordföranden, eller en annan ledamot som nämnden utsett, får besluta när ett ärende inte kan vänta.',
  },
  decisionNotified: {
    law: 'KL',
    section: '6 kap. 40 §',
    about: 'Brådskande beslut anmäls vid nästa sammanträde; för övriga bestämmer nämnden vilka som ska anmälas.',
  },
  employeeDelegation: {
    law: 'KL',
    section: '7 kap. 5 §',
    about: 'Nämnden får ge en anställd rätt att besluta i dess ställe.',
  },
  employeeDecisionNotified: {
    law: 'KL',
    section: '7 kap. 8 §',
    about: 'Nämnden bestämmer vilka beslut av anställda som ska anmälas till den.',
  },
  notice: {
    law: 'KL',
    section: '8 kap. 12 §',
    about: 'Justeringen anslås senast andra dagen efter, och anslaget sitter kvar tills tiden att överklaga är slut.',
  },
  substitutesPerMunicipality: {
    law: 'KL',
    section: '9 kap. 24 §',
    about: 'Varje kommun har minst en ledamot och en ersättare, och ersättarna är lika många som ledamöterna.',
  },
  noticeBoards: {
    law: 'KL',
    section: '9 kap. 32 §',
    about: 'En gemensam nämnds justering anslås på varje samverkande kommuns anslagstavla.',
  },
  appealTime: {
    law: 'KL',
    section: '13 kap. 5 §',
    about: 'Tre veckor att överklaga, räknat från den dag då anslaget finns på alla kommunernas anslagstavlor.',
  },
  immediateExecution: {
    law: 'KL',
    section: '13 kap. 14 §',
    about: 'Ett beslut får verkställas innan det har fått laga kraft, om inget särskilt talar emot det.',
  },
  weeks: {
    law: 'SFS 1930:173',
    section: '1 §',
    about: 'En tid i veckor slutar på samma veckodag som den började.',
  },
  nextWorkingDay: {
    law: 'SFS 1930:173',
    section: '2 §',
    about: 'Är sista dagen lördag, söndag, helgdag, midsommarafton, julafton eller nyårsafton gäller nästa vardag.',
  },
} as const satisfies Readonly<Record<string, Reference>>;

/** The short name of a reference. */
export type ReferenceKey = keyof typeof references;

/** A reference as it is cited in running text, `5 kap. 69 § kommunallagen`, with no break beside numbers and §. */
export function citation(key: ReferenceKey): string {
  const { law, section } = references[key];
  const numbers = section.replaceAll(' ', noBreakSpace);
  return `${numbers}${noBreakSpace}${lawNames[law].replace(' (', `${noBreakSpace}(`)}`;
}
