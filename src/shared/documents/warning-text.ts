import type { DocumentWarning } from './commands.ts';

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
  }
}
