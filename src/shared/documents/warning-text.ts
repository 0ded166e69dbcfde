import { wordsWarningText } from '../agenda/words-warnings.ts';
import { listed } from '../swedish.ts';
import type { DocumentWarning } from './commands.ts';

/** So many numbers are named. */
const named = 10;

function numbersText(numbers: readonly string[]): string {
  const left = numbers.length - named;
  return listed(left > 1 ? [...numbers.slice(0, named), `${left} till`] : numbers);
}

/** What a registrar should know before the document is sent, as one Swedish sentence. */
export function warningText(warning: DocumentWarning): string {
  switch (warning.code) {
    case 'agendaEmpty':
      return 'Sammanträdet har inga ärenden, så dokumentet innehåller inga.';
    case 'registryNumberMissing':
      return `”${warning.title}” saknar diarienummer.`;
    case 'registryNumberPreliminary':
      return `”${warning.title}” har ett preliminärt diarienummer (${warning.registryNumber}).`;
    case 'registryNumberPattern':
      return `”${warning.title}” har diarienumret ${warning.registryNumber}, som inte följer nämndens mönster.`;
    case 'proposalMissing':
      return `”${warning.title}” saknar förslag till beslut.`;
    case 'blankLeft':
      return `”${warning.title}” är inte färdigt: ${wordsWarningText(warning)}`;
    case 'weekdayWrong':
      return `”${warning.title}”: ${wordsWarningText(warning)}`;
    case 'notApproved':
      return 'Protokollet är inte justerat, så filen är märkt UTKAST.';
    case 'undecided':
      return `”${warning.title}” har inget beslut.`;
    case 'wordingStale':
      return `”${warning.title}” har egna ord i protokollet, och uppgifterna har ändrats sedan de skrevs.`;
    case 'quorumMissing':
      return `Nämnden var inte beslutsför i ”${warning.title}”.`;
    case 'attachmentUnmerged':
      return `Bilagan ”${warning.title}” (${warning.fileName}) ligger inte i handlingarna utan får bifogas för sig.`;
    case 'analysisEmpty':
      return 'Riskanalysen har inga risker, så dokumentet innehåller inga.';
    case 'analysisNotAdopted':
      return 'Riskanalysen är inte fastställd, så filen är märkt UTKAST.';
    case 'decisionDraft':
      return `”${warning.title}” är inte beslutat, så filen är märkt UTKAST.`;
    case 'followUpNotReported':
      return `Uppföljningen för ${warning.period} är inte rapporterad, så filen är märkt UTKAST.`;
    case 'auditUnanswered':
      return warning.count === 1
        ? 'En fråga från revisorerna är inte besvarad.'
        : `${warning.count} frågor från revisorerna är inte besvarade.`;
    case 'budgetNotAdopted':
      return `Budgeten för ${warning.year} är inte fastställd, så filen är märkt UTKAST.`;
    case 'budgetNote':
      return warning.text;
    case 'planNotAdopted':
      return `Verksamhetsplanen för ${warning.year} är inte fastställd, så filen är märkt UTKAST.`;
    case 'planUnwritten':
      return `Oskrivna kapitel: ${warning.titles.map((each) => `”${each}”`).join(', ')}.`;
    case 'planBudgetMissing':
      return `Det finns ingen budget för ${warning.year}, så kapitlet om budgeten saknar tabeller.`;
    case 'planOldYear':
      return `”${warning.title}” nämner ${warning.year}. Se efter om det ska stå kvar.`;
    case 'reportNotDecided':
      return `Rapporten för ${warning.period} är inte beslutad, så filen är märkt UTKAST.`;
    case 'reportLacks':
      return `”${warning.chapter}”: ${warning.what}.`;
    case 'figureDenied':
      return warning.text;
    case 'risksUnrated':
      return `${numbersText(warning.numbers)} är inte ${warning.numbers.length === 1 ? 'värderad' : 'värderade'}.`;
    case 'measuresMissing':
      return `${numbersText(warning.numbers)} hör till internkontrollplanen men saknar åtgärd.`;
    case 'reportsMissing':
      return `Text saknas för ${warning.period}: ${numbersText(warning.numbers)}.`;
    case 'sufficiencyMissing':
      return `Det är inte bedömt om den interna kontrollen är tillräcklig (${warning.period}).`;
  }
}
