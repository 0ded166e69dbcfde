import type { MadeDocumentName } from '../../shared/documents/made.ts';
import type { WordSpec } from '../documents/word-spec.ts';
import { auditMade } from './audit-made.ts';
import { budgetMade } from './budget-made.ts';
import { decisionMade, notifiedListMade } from './delegation-made.ts';
import type { MadeDocument } from './made-document.ts';
import { planMade } from './plan-made.ts';
import { reportMade } from './report-made.ts';
import { analysisMade, followUpMade } from './risk-made.ts';

/** How each document that is made of the board's own rows comes about. */
export function madeDocument(name: MadeDocumentName): MadeDocument<WordSpec> {
  // Made at each call: the services that are named here may themselves be loading.
  const made: { readonly [K in MadeDocumentName]: MadeDocument<WordSpec> } = {
    riskanalys: analysisMade('riskanalys'),
    internkontrollplan: analysisMade('internkontrollplan'),
    uppfoljning: followUpMade,
    verksamhetsplan: planMade,
    budget: budgetMade,
    rapport: reportMade,
    delegationsbeslut: decisionMade,
    delegationsforteckning: notifiedListMade('delegationsforteckning'),
    anmalningsforteckning: notifiedListMade('anmalningsforteckning'),
    revision: auditMade,
  };
  return made[name];
}
