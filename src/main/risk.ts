import type { riskCommands } from '../shared/risk/commands.ts';
import { measureHandlers } from './control-plan-measures.ts';
import type { Handlers } from './handlers.ts';
import { adoptionHandlers } from './risk-adoption.ts';
import { analysisDetail, throughYears } from './risk-detail.ts';
import { riskEntryHandlers } from './risk-entries.ts';
import { updateAnalysis } from './risk-scale.ts';
import { riskYearHandlers } from './risk-years.ts';

export const riskHandlers: Handlers<typeof riskCommands> = {
  'riskAnalysis.list': ({ queries }) => queries.risk.analyses(),
  'riskAnalysis.get': ({ queries }, { id }) => analysisDetail(queries, id),
  'riskAnalysis.update': ({ queries }, { id, patch }) => updateAnalysis(queries, id, patch),
  'risk.throughYears': ({ queries }, { riskId }) => throughYears(queries, riskId),
  ...riskYearHandlers,
  ...adoptionHandlers,
  ...riskEntryHandlers,
  ...measureHandlers,
};
