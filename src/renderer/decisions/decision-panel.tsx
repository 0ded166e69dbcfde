import { ArrowRight, FileText } from 'lucide-react';
import { memo } from 'react';
import type { MinutesParagraph } from '../../shared/minutes/minutes.ts';
import { capitalized, dayAndDate, paragraphText } from '../../shared/swedish.ts';
import { outcomeLabels } from '../app/labels.ts';
import { giveFocus } from '../meeting/focus.ts';
import { meetingsPath } from '../meeting/place.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { makeExtract, panelId } from './actions.ts';
import { DecisionText } from './decision-text.tsx';
import type { FoundDecision } from './filter.ts';
import { Since } from './since.tsx';
import { standingOf } from './standing.ts';
import { useBecome } from './use-decisions.ts';
import { Lines, Votes } from './votes.tsx';

/** One decision and how it became so. */
export const DecisionPanel = memo(function DecisionPanel({ decision }: { decision: FoundDecision }) {
  const become = useBecome(decision);
  return (
    <article id={panelId} ref={giveFocus} tabIndex={-1} className="decision" aria-labelledby="decision-title">
      <Head decision={decision} />
      {become === null ? null : (
        <>
          {become.paragraph === null ? null : <Paragraph paragraph={become.paragraph} />}
          <Since become={become} />
        </>
      )}
    </article>
  );
});

function Head({ decision }: { decision: FoundDecision }) {
  const store = useStoreApi();
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const { number, fixed, title, meetingDate, meetingId, itemId, registryNumber, matterId, outcome } = decision;
  const { sign, word } = standingOf(decision);
  return (
    <header className="decision-head">
      <p className="decision-where">
        {number === null ? null : <span>{paragraphText(number, prefix)}</span>}
        <span>{capitalized(dayAndDate(meetingDate))}</span>
        {matterId === null ? null : <a href={hashOf('arenden', matterId)}>{registryNumber || 'Ärende utan nummer'}</a>}
      </p>
      <h2 id="decision-title">{title || 'Ärende utan rubrik'}</h2>
      <p className="decision-where">
        <Badge>{outcomeLabels[outcome]}</Badge>
        <span>
          <span aria-hidden>{sign}</span> {word}
        </span>
        {fixed ? null : <span>numret är inte fastställt än</span>}
      </p>
      <div className="row">
        <Button
          small
          icon={<FileText aria-hidden />}
          label="Skapa protokollsutdrag (Alt U)"
          onPress={() => void makeExtract(store, itemId)}
        >
          Skapa protokollsutdrag
        </Button>
        <a className="decision-way" href={hashOf(meetingsPath, meetingId, itemId)}>
          Till ärendet på sammanträdet <ArrowRight aria-hidden />
        </a>
      </div>
    </header>
  );
}

function TextSection({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title} level={3}>
      <Lines lines={lines} />
    </Section>
  );
}

/** What the minutes say of it, in their order. */
function Paragraph({ paragraph }: { paragraph: MinutesParagraph }) {
  const { decision, presiding, immediate } = paragraph;
  return (
    <>
      <Section title="Beslut" level={3}>
        {decision === null ? (
          <p className="soft">Beslutet har inga ord i protokollet.</p>
        ) : (
          <DecisionText proposal={decision} />
        )}
      </Section>
      <TextSection title="Ordförande i ärendet" lines={presiding === '' ? [] : [presiding]} />
      <TextSection title="Jäv" lines={paragraph.disqualification} />
      <TextSection title="Yrkanden" lines={paragraph.motions} />
      <TextSection title="Beslutsgång" lines={paragraph.procedure} />
      <Votes paragraph={paragraph} />
      <TextSection title="Reservation" lines={paragraph.reservations} />
      <TextSection title="Protokollsanteckning" lines={paragraph.notes} />
      <TextSection title="Beslutsunderlag" lines={paragraph.basis} />
      <TextSection title="Beslutet ska skickas till" lines={paragraph.recipients} />
      {immediate ? <TextSection title="Omedelbar justering" lines={['Paragrafen justeras omedelbart.']} /> : null}
    </>
  );
}
