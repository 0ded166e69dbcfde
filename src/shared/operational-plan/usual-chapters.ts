import type { PlanChapterKind } from './model.ts';

interface UsualChapter {
  readonly title: string;
  readonly level: 1 | 2;
  readonly kind: PlanChapterKind;
  readonly help: string;
}

const chapter = (level: 1 | 2, title: string, help: string, kind: PlanChapterKind = 'text'): UsualChapter => ({
  title,
  level,
  kind,
  help,
});

/** The chapters of a board that has no template of its own yet. */
export const usualPlanChapters: readonly UsualChapter[] = [
  chapter(1, 'Inledning', 'Varför nämnden finns och vilka kommuner som är med.'),
  chapter(1, 'Plan för grunduppdrag', ''),
  chapter(2, 'Nämndens grunduppdrag', 'Vad nämnden ansvarar för enligt reglemente och samverkansavtal.'),
  chapter(2, 'Grunduppdragets genomförande', 'Hur uppdraget utförs under året, och vad som är nytt.'),
  chapter(2, 'Uppföljning', 'När och hur nämnden följer upp ekonomi, mål och internkontroll.'),
  chapter(
    1,
    'Tilläggsuppdrag från kommunfullmäktige',
    'Uppdrag utöver grunduppdraget, eller att det inte finns några.',
  ),
  chapter(1, 'Plan för att nå personalpolitiska mål', 'Målen för nämndens personal, eller att nämnden inte har någon.'),
  chapter(1, 'Drift- och investeringsbudget', 'Vad budgeten bygger på. Tabellerna hämtas från årets budget.', 'budget'),
  chapter(1, 'Kompetensförsörjningsplan', 'Vilken kompetens som behövs och hur den ska finnas.'),
  chapter(1, 'Styrning och uppföljning av externa utförare', 'Vilka utförare som anlitas och hur de följs upp.'),
];
