import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { ReviewDetail } from '../../shared/review/commands.ts';
import { stampOf } from '../app/moment.ts';
import { Badge } from '../parts/badge.tsx';
import { Empty } from '../parts/empty.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { ScreenTitle, Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Table } from '../parts/table.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { CardGroupView } from './card-group.tsx';
import { type CardSection, cardSections, inWalk, type Opinion, openCount, opinions } from './cards.ts';
import { DoButton } from './do-button.ts';
import { openThing } from './open-thing.ts';
import { reviewPath } from './place.ts';
import { isShown } from './stand.ts';
import { useAnswers, useFresh } from './use-answers.ts';

/** Everything that was answered about one thing, in its order: one takes a stand from the first to the last. */
export function AnswersPage({ subjectId }: { subjectId: string }) {
  const store = useStoreApi();
  const details = useAnswers(subjectId);
  useFresh();
  // The panel beside a field has no place here.
  useEffect(() => {
    const { review } = store.getState();
    if (review.panel !== null) review.openPanel(null);
  }, [store]);
  if (details === null) return null;
  const [newest] = details;
  if (newest === undefined) {
    return (
      <Empty
        title="Inget är skickat för granskning härifrån"
        actions={<a href={hashOf(reviewPath)}>Till vem som har vad</a>}
      >
        <p>Öppna det som ska granskas och välj Skicka för granskning.</p>
      </Empty>
    );
  }
  return (
    <div className="review-page">
      <div className="desk-head">
        <IconButton
          icon={<ArrowLeft aria-hidden />}
          label="Till vem som har vad"
          keys="Alt ←"
          onPress={() => store.getState().route.go(reviewPath)}
          className="desk-back"
        />
        <ScreenTitle
          aside={
            <div className="row">
              <button
                type="button"
                className="button button-plain button-small"
                onClick={() => void openThing(store, newest)}
              >
                Öppna texten
              </button>
              <DoButton id="review.read" text="Läs in svar" />
            </div>
          }
        >
          Svar på {newest.title}
        </ScreenTitle>
      </div>
      <Answers details={details} />
    </div>
  );
}

function Answers({ details }: { details: readonly ReviewDetail[] }) {
  const sections = useMemo(() => cardSections(details), [details]);
  const said = useMemo(() => opinions(details), [details]);
  const { onlyOpen, showOnlyOpen } = useStore((state) => state.review);
  const cards = inWalk(sections);
  const open = openCount(cards);
  if (said.length === 0) {
    return (
      <Empty title="Inget svar har kommit än" actions={<DoButton id="review.read" text="Läs in svar" kind="primary" />}>
        <p>Svaret är en fil som slutar på .klubba-svar. Den kan också släppas var som helst i fönstret.</p>
      </Empty>
    );
  }
  return (
    <>
      <Opinions said={said} />
      {cards.length === 0 ? (
        <p className="soft">Inga kommentarer, förslag eller bedömningar.</p>
      ) : (
        <div className="review-bar">
          <Segmented
            label="Visa"
            hideLabel
            value={onlyOpen ? 'open' : 'all'}
            onChange={(id) => showOnlyOpen(id === 'open')}
            options={[
              { id: 'all', text: `Allt (${cards.length})` },
              { id: 'open', text: `Att ta ställning till (${open})` },
            ]}
          />
          <p className="soft review-keys">
            <kbd>J</kbd> <kbd>K</kbd> nästa, föregående · <kbd>A</kbd> godta · <kbd>R</kbd> avslå · <kbd>M</kbd> klar ·{' '}
            <kbd>S</kbd> svara · <kbd>O</kbd> öppna igen
          </p>
        </div>
      )}
      <p className="unseen" role="status">
        {open === 0 ? 'Allt är besvarat' : `${open} kvar att ta ställning till`}
      </p>
      {sections.map((each) => (
        <SectionView key={each.key} section={each} />
      ))}
    </>
  );
}

function SectionView({ section }: { section: CardSection }) {
  const review = useStore((state) => state.review);
  const groups = section.groups
    .map((group) => ({ ...group, cards: group.cards.filter((each) => isShown(review, each)) }))
    .filter((group) => group.cards.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title={section.title}>
      {groups.map(({ key, label, cards }) => (
        <CardGroupView key={key} title={section.title} label={label} cards={cards} />
      ))}
    </Section>
  );
}

function wholeText({ whole }: Opinion): string {
  if (whole === null) return '–';
  return whole ? '✓ godkänd' : '✗ inte godkänd';
}

function partsText({ approved, refused, parts }: Opinion): string {
  if (parts === 0) return '–';
  const left = parts - approved - refused;
  const texts = [
    approved > 0 ? `✓ ${approved} ${approved === 1 ? 'godkänd' : 'godkända'}` : '',
    refused > 0 ? `✗ ${refused} inte ${refused === 1 ? 'godkänd' : 'godkända'}` : '',
    left > 0 ? `○ ${left} inte ${left === 1 ? 'besvarad' : 'besvarade'}` : '',
  ];
  return texts.filter((each) => each !== '').join(' · ');
}

function Opinions({ said }: { said: readonly Opinion[] }) {
  return (
    <Table
      label="Vem som har svarat vad"
      rows={said}
      columns={[
        { id: 'name', title: 'Svar från', cell: (row) => row.name },
        { id: 'at', title: 'Svarade', cell: (row) => stampOf(row.answeredAt) },
        { id: 'version', title: 'Version', cell: (row) => row.version },
        { id: 'whole', title: 'Helheten', cell: wholeText },
        { id: 'parts', title: 'Delarna', cell: partsText },
        {
          id: 'holds',
          title: 'Gäller',
          cell: (row) => (row.holds ? 'texten som den står' : <Badge tone="warn">⚠ delvis äldre lydelse</Badge>),
        },
      ]}
    />
  );
}
