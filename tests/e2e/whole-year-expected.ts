/** What T1 and T2 make of the figures that are typed. */
export const springFigures = [
  ['Verksamhetens intäkter', '2,9', '3,0', '0,1', '0,0', '8,8', '9,0', '0,2'],
  ['Verksamhetens kostnader', '−2,9', '−3,1', '−0,2', '0,1', '−8,8', '−9,3', '−0,5'],
  ['Verksamhetens nettokostnad', '0,0', '−0,1', '−0,1', '0,1', '0,0', '−0,3', '−0,3'],
];
export const autumnFigures = [
  ['Verksamhetens intäkter', '5,9', '6,1', '0,2', '0,0', '8,8', '9,1', '0,3'],
  ['Verksamhetens kostnader', '−5,9', '−6,3', '−0,4', '−0,1', '−8,8', '−9,2', '−0,4'],
  ['Verksamhetens nettokostnad', '0,0', '−0,2', '−0,2', '−0,1', '0,0', '−0,1', '−0,1'],
];

/** Next year's budget: 9 100 000 kronor by the key 134 500, 78 500 and 9 000 of 222 000. */
export const budget = [
  ['Furusjö kommun', '5 269,0', '5 513,3', '60,6 %', '+244,3', '+4,6 %'],
  ['Granå kommun', '3 100,0', '3 217,8', '35,4 %', '+117,8', '+3,8 %'],
  ['Strandviks kommun', '445,0', '368,9', '4,1 %', '−76,1', '−17,1 %'],
  ['Totalt', '8 814,0', '9 100,0', '100,0 %', '+286,0', '+3,2 %'],
];

const reportAnd = 'Rapport till kommunstyrelsen och uppföljning av internkontrollplanen';

/** The contents of the November packet. */
export const contents = [
  '3. Fastställande av föredragningslista',
  '5. Information från IT-driften',
  '6. Verksamhetsplan och budget 2028',
  'Bilaga 6.1 – Verksamhetsplan och budget 2028',
  'Bilaga 6.2 – Budget 2028',
  '7. Riskanalys och internkontrollplan 2028',
  'Bilaga 7.1 – Riskanalys och internkontrollplan 2028',
  '8. Val av ordförande och vice ordförande 2028',
  '9. Sammanträdesdatum 2028',
  '10. Dialog med revisorerna',
  'Bilaga 10.1 – Frågor och rekommendationer från revisorerna 2027',
  '11. Anmälningsärenden',
  `Bilaga 11.1 – Delegationsbeslut nr 1/2027: ${reportAnd}, T1 2027`,
  'Bilaga 11.2 – Rapport till kommunstyrelsen, januari–april 2027',
  'Bilaga 11.3 – Uppföljning av internkontrollplan 2027, T1',
  `Bilaga 11.4 – Delegationsbeslut nr 2/2027: ${reportAnd}, T2 2027`,
  'Bilaga 11.5 – Rapport till kommunstyrelsen, januari–augusti 2027',
  'Bilaga 11.6 – Uppföljning av internkontrollplan 2027, T2',
];

/** The delegated decisions as the packet and the minutes list them. */
export const notified = [
  `Nr 1/2027 ${reportAnd}, T1 2027 (2027-05-06, Jonas Ekbladh, ordförande, 6 kap. 37 § kommunallagen och punkt 1.1 i nämndens delegationsordning)`,
  `Nr 2/2027 ${reportAnd}, T2 2027 (2027-09-09, Jonas Ekbladh, ordförande, 6 kap. 39 § kommunallagen, brådskande ärende)`,
];

/** What the election and the dates propose, which is what is decided. */
export const proposals = [
  'att fastställa verksamhetsplan och budget 2028.',
  'att fastställa riskanalys och internkontrollplan för 2028.',
  'att välja Gunilla Rehnmark (C), Strandviks kommun, till nämndens ordförande för 2028,',
  'att välja Birgitta Sandelin (S), Furusjö kommun, till nämndens vice ordförande för 2028.',
  'måndag 14 februari kl. 13.30,',
  'måndag 13 november kl. 13.30.',
  'Kristina Malmlund, IT-chef: Läget i driften',
  'Hur följs avtalen upp? (Fråga 2027)',
  'Varje kvartal, av verksamhetschefen.',
];
